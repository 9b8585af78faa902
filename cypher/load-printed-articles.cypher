// The articles of standing documents that have a sentence which a print is made of.
// @param ids: String[]  the prints
// @param limit: Integer  at most this many articles for each
// @returns print: String, article: ArticleId, document: DocumentId
UNWIND $ids AS id
CALL (id) {
  MATCH (p:Passage {print: id})
  MATCH (p)<-[:HAS_PASSAGE]-(a:Article)
  MATCH (a)<-[:HAS_ARTICLE]-(d:Document)
  WHERE d.retractedAt IS NULL
  RETURN DISTINCT a.id AS article, d.id AS document
  ORDER BY article
  LIMIT $limit
}
RETURN id AS print, article, document
ORDER BY print, article
