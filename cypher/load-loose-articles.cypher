// Takes articles out of their document; their sentences still prove claims that are retracted.
// @param ids: ArticleId[]  the articles
// @returns nothing
UNWIND $ids AS id
MATCH (a:Article {id: id})
MATCH (a)<-[r:HAS_ARTICLE]-(:Document)
DELETE r
