// The mentions that tie claims to entities, each in its role; also those that referred to one before. The mentions of
// the claims are a step of their own: else Neo4j may begin at all that refers to anything.
// @param ids: ClaimId[]  the claims
// @returns owner: ClaimId, role: String, ordinal: Integer, mention: Map, entity: Map, tie: String, since: String, stood: String[], rule: String, score: Number, why: String
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (c)-[t:SPEAKER|ABOUT|SUBJECT|OBJECT]->(m:Mention)
WITH id, t, m
MATCH (d:Document {id: m.document})
MATCH (m)-[r:REFERS_TO|REFERRED_TO]->(e)
RETURN id AS owner, type(t) AS role, coalesce(t.ordinal, 0) AS ordinal, m {.id, .document, .start, .end, .text, .form, .head} AS mention, e {.id, .type, .name, .aliases, .kind, .private, .mentionCount, .documentCount} AS entity,
  type(r) AS tie, d.recordedAt AS since, r.stood AS stood, r.rule AS rule, r.score AS score, r.why AS why
ORDER BY owner, role, ordinal, m.start, m.id, e.id, tie
