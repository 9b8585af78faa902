// The articles that are one text with articles.
// @param ids: ArticleId[]  the articles
// @returns owner: ArticleId, article: Map, score: Float, why: String
UNWIND $ids AS id
MATCH (a:Article {id: id})
MATCH (a)-[r:REPRINTS]-(b:Article)
RETURN id AS owner, b {.*} AS article, r.score AS score, r.why AS why
ORDER BY owner, b.document, b.ordinal, b.id
