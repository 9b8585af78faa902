// Claims of a document that are not retracted, a page at a time.
// @param document: DocumentId  the document
// @param afterId: String  go on after this claim
// @param limit: Integer  at most this many
// @returns id: ClaimId, begins: Integer, ends: Integer, text: String
MATCH (c:Claim {document: $document})
WITH c, c.id AS id, c.retractedAt AS retractedAt
WHERE retractedAt IS NULL AND id > $afterId
RETURN id, c.start AS begins, c.end AS ends, c.text AS text
ORDER BY id
LIMIT $limit
