// Articles of documents in reading order.
// @param ids: DocumentId[]  the documents
// @returns owner: DocumentId, article: Map
UNWIND $ids AS id
MATCH (d:Document {id: id})
MATCH (d)-[:HAS_ARTICLE]->(a:Article)
RETURN id AS owner, a {.*} AS article
ORDER BY owner, a.ordinal, a.id
