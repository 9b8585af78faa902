// How many claims of articles are not retracted.
// @param ids: ArticleId[]  the articles
// @param kinds: String[]  only claims of these kinds
// @returns owner: ArticleId, total: Integer
UNWIND $ids AS id
MATCH (a:Article {id: id})
MATCH (c:Claim {document: a.document})
WITH id, a, c
WHERE c.article = a.id AND c.retractedAt IS NULL AND c.kind IN $kinds
RETURN id AS owner, count(DISTINCT c) AS total
