// Claims that came into the store or were retracted in a time.
// @param since: String  not before this time
// @param until: String  not after this time
// @returns id: ClaimId, kind: String, text: String, document: DocumentId, recordedAt: String, retractedAt: String?
MATCH (c:Claim)
WITH c, coalesce(c.retractedAt, '') AS ended
WHERE (c.recordedAt >= $since AND c.recordedAt <= $until) OR (ended >= $since AND ended <= $until)
RETURN c.id AS id, c.kind AS kind, c.text AS text, c.document AS document, c.recordedAt AS recordedAt,
  c.retractedAt AS retractedAt
ORDER BY c.document, c.start, id
