// Mentions by id, those that refer to an entity.
// @param ids: MentionId[]  the mentions
// @returns mention: Map, entity: Map, rule: String, score: Number, why: String
UNWIND $ids AS id
MATCH (m:Mention {id: id})
MATCH (m)-[r:REFERS_TO]->(e:Entity)
RETURN m {.*} AS mention, e {.*} AS entity, r.rule AS rule, r.score AS score, r.why AS why
