// Mentions in articles, headlines included, that refer to an entity, in the order of the text.
// @param ids: ArticleId[]  the articles, each with a page of its own
// @param afterStart: Integer  go on after the mention that begins there
// @param afterId: String  and has this id
// @param limit: Integer  at most this many for each
// @returns owner: ArticleId, mention: Map, entity: Map, rule: String, score: Number, why: String
UNWIND $ids AS id
MATCH (a:Article {id: id})
CALL (a) {
  MATCH (a)-[:HAS_PASSAGE]->(p:Passage)
  MATCH (p)<-[:`IN`]-(m:Mention)
  MATCH (m)-[r:REFERS_TO]->(e:Entity)
  WHERE m.start > $afterStart OR (m.start = $afterStart AND m.id > $afterId)
  RETURN m, r, e
  ORDER BY m.start, m.id
  LIMIT $limit
}
RETURN id AS owner, m {.*} AS mention, e {.*} AS entity, r.rule AS rule, r.score AS score, r.why AS why
ORDER BY owner, m.start, m.id
