// How many mentions in documents refer to an entity.
// @param ids: DocumentId[]  the documents
// @returns owner: DocumentId, total: Integer
UNWIND $ids AS id
MATCH (m:Mention {document: id})
MATCH (m)-[:REFERS_TO]->(:Entity)
RETURN id AS owner, count(DISTINCT m) AS total
