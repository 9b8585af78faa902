// The sentences of articles, with the places of the articles' bodies and the days of their documents.
// @param ids: ArticleId[]  the articles
// @returns article: ArticleId, spans: Integer[], begins: Integer, text: String, earliest: Date?, latest: Date?
UNWIND $ids AS id
MATCH (a:Article {id: id})
MATCH (a)<-[:HAS_ARTICLE]-(d:Document)
MATCH (a)-[:HAS_PASSAGE]->(p:Passage)
RETURN id AS article, a.spans AS spans, p.start AS begins, p.text AS text,
  d.publishedEarliest AS earliest, d.publishedLatest AS latest
ORDER BY article, p.ordinal
