// The sentences of a document's articles.
// @param document: DocumentId  the document
// @returns id: PassageId, article: ArticleId, ordinal: Integer?, begins: Integer?, ends: Integer?, text: String?,
//   print: String?
MATCH (d:Document {id: $document})
MATCH (d)-[:HAS_ARTICLE]->(a:Article)
MATCH (a)-[:HAS_PASSAGE]->(p:Passage)
RETURN p.id AS id, a.id AS article, p.ordinal AS ordinal, p.start AS begins, p.end AS ends, p.text AS text,
  p.print AS print
ORDER BY id
