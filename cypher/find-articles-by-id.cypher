// Articles by id.
// @param ids: ArticleId[]  the articles
// @returns article: Map
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a {.*} AS article
