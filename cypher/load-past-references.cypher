// Keeps to which entities mentions referred that leave their clusters.
// @param ids: MentionId[]  the mentions
// @returns nothing
UNWIND $ids AS id
MATCH (m:Mention {id: id})
MATCH (m)-[r:REFERS_TO]->(e:Entity)
MERGE (m)-[p:REFERRED_TO]->(e)
SET p.head = m.head, p.rule = r.rule, p.score = r.score, p.why = r.why
