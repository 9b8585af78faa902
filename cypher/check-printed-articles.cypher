// Articles of standing documents, a page at a time.
// @param afterId: String  go on after this article
// @param limit: Integer  at most this many
// @returns id: ArticleId
MATCH (d:Document)-[:HAS_ARTICLE]->(a:Article)
WHERE d.retractedAt IS NULL AND a.id > $afterId
RETURN a.id AS id
ORDER BY id
LIMIT $limit
