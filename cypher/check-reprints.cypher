// Articles that are tied as one text, a page at a time.
// @param afterId: String  go on after this article
// @param limit: Integer  at most this many articles
// @returns id: ArticleId, others: String[], scores: Float[]
MATCH (a:Article)-[r:REPRINTS]->(b:Article)
WHERE a.id > $afterId
WITH a.id AS id, collect(b.id) AS others, collect(r.score) AS scores
RETURN id, others, scores
ORDER BY id
LIMIT $limit
