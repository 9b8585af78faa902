// The claims of a document that are not retracted.
// @param document: DocumentId  the document
// @returns id: ClaimId
MATCH (c:Claim {document: $document})
WITH c.id AS id, c.retractedAt AS retractedAt
WHERE retractedAt IS NULL
RETURN id
