// Mentions by id that refer to an entity, or referred to one before.
// @param ids: MentionId[]  the mentions
// @returns mention: Map, entity: Map, tie: String, since: String, stood: String[], rule: String, score: Number, why: String
UNWIND $ids AS id
MATCH (m:Mention {id: id})
MATCH (d:Document {id: m.document})
MATCH (m)-[r:REFERS_TO|REFERRED_TO]->(e)
RETURN m {.*} AS mention, e {.*} AS entity, type(r) AS tie, d.recordedAt AS since, r.stood AS stood, r.rule AS rule, r.score AS score, r.why AS why
