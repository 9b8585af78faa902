// Claims that stand and say of themselves that people's corrections made them, a page at a time.
// @param afterId: String  go on after this claim
// @param limit: Integer  at most this many
// @returns id: ClaimId, document: DocumentId
MATCH (c:Claim)
WITH c, c.id AS id, c.retractedAt AS retractedAt
WHERE retractedAt IS NULL AND id > $afterId AND c.extractor CONTAINS '+correction:'
RETURN id, c.document AS document
ORDER BY id
LIMIT $limit
