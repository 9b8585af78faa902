// How many mentions in articles, headlines included, refer to an entity.
// @param ids: ArticleId[]  the articles
// @returns owner: ArticleId, total: Integer
UNWIND $ids AS id
MATCH (a:Article {id: id})
MATCH (a)-[:HAS_PASSAGE]->(p:Passage)
MATCH (p)<-[:`IN`]-(m:Mention)
MATCH (m)-[:REFERS_TO]->(:Entity)
RETURN id AS owner, count(DISTINCT m) AS total
