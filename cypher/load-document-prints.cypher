// The prints of a document's articles.
// @param document: DocumentId  the document
// @returns article: ArticleId, print: String
MATCH (d:Document {id: $document})
MATCH (d)-[:HAS_ARTICLE]->(a:Article)
MATCH (a)-[:HAS_PASSAGE]->(p:Passage)
WHERE p.print IS NOT NULL
RETURN DISTINCT a.id AS article, p.print AS print
