// The claims of a document that are not retracted.
// @param document: DocumentId  the document
// @returns id: ClaimId
MATCH (c:Claim {document: $document})
WHERE c.retractedAt IS NULL
RETURN c.id AS id
