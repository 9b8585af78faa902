// The articles that a document is made of.
// @param document: DocumentId  the document
// @returns id: ArticleId
MATCH (d:Document {id: $document})
MATCH (d)-[:HAS_ARTICLE]->(a:Article)
RETURN a.id AS id
