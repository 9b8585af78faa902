// Claims of documents, those that are retracted too, in the order of the text.
// @param ids: DocumentId[]  the documents
// @returns owner: DocumentId, claim: Map
UNWIND $ids AS id
MATCH (c:Claim {document: id})
RETURN id AS owner, c {.*} AS claim
ORDER BY owner, c.start, c.id
