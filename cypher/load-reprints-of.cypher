// The pairs of articles that are one text, one of which is given.
// @param ids: ArticleId[]  the articles
// @returns from: ArticleId, to: ArticleId
UNWIND $ids AS id
MATCH (a:Article {id: id})
MATCH (a)-[:REPRINTS]->(b:Article)
RETURN a.id AS from, b.id AS to
UNION
UNWIND $ids AS id
MATCH (b:Article {id: id})
MATCH (b)<-[:REPRINTS]-(a:Article)
RETURN a.id AS from, b.id AS to
