// The articles of standing documents that have a print in common with articles.
// @param ids: ArticleId[]  the articles
// @param limit: Integer  at most this many for each print of each article, itself among them
// @returns article: ArticleId, print: String, other: ArticleId
UNWIND $ids AS id
MATCH (a:Article {id: id})
MATCH (a)-[:HAS_PASSAGE]->(p:Passage)
WITH DISTINCT id, p.print AS print
CALL (print) {
  MATCH (q:Passage {print: print})
  MATCH (q)<-[:HAS_PASSAGE]-(b:Article)
  MATCH (b)<-[:HAS_ARTICLE]-(d:Document)
  WHERE d.retractedAt IS NULL
  RETURN DISTINCT b.id AS other
  ORDER BY other
  LIMIT $limit
}
RETURN id AS article, print, other
ORDER BY article, print, other
