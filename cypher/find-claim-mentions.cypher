// The mentions that tie claims to entities, each in its role; those that refer to an entity.
// @param ids: ClaimId[]  the claims
// @returns owner: ClaimId, role: String, ordinal: Integer, mention: Map, entity: Map, rule: String, score: Number, why: String
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (c)-[t:SPEAKER|ABOUT|SUBJECT|OBJECT]->(m:Mention)
MATCH (m)-[r:REFERS_TO]->(e:Entity)
RETURN id AS owner, type(t) AS role, coalesce(t.ordinal, 0) AS ordinal, m {.id, .document, .start, .end, .text, .form, .head} AS mention, e {.id, .type, .name, .aliases, .kind, .private, .mentionCount, .documentCount} AS entity, r.rule AS rule, r.score AS score, r.why AS why
ORDER BY owner, role, ordinal, m.start, m.id
