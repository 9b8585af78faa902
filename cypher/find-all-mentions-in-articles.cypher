// Mentions in articles, headlines included, that refer to an entity, or referred to one before, in the order of the text.
// @param ids: ArticleId[]  the articles
// @returns owner: ArticleId, mention: Map, entity: Map, tie: String, since: String, stood: String[], rule: String, score: Number, why: String
UNWIND $ids AS id
MATCH (a:Article {id: id})
MATCH (d:Document {id: a.document})
MATCH (a)-[:HAS_PASSAGE]->(p:Passage)
MATCH (p)<-[:`IN`]-(m:Mention)
MATCH (m)-[r:REFERS_TO|REFERRED_TO]->(e)
RETURN id AS owner, m {.*} AS mention, e {.*} AS entity, type(r) AS tie, d.recordedAt AS since, r.stood AS stood,
  r.rule AS rule, r.score AS score, r.why AS why
ORDER BY owner, m.start, m.id, e.id, tie
