// How many claims of documents are not retracted.
// @param ids: DocumentId[]  the documents
// @param kinds: String[]  only claims of these kinds
// @returns owner: DocumentId, total: Integer
UNWIND $ids AS id
MATCH (c:Claim {document: id})
WITH id, c
WHERE c.retractedAt IS NULL AND c.kind IN $kinds
RETURN id AS owner, count(DISTINCT c) AS total
