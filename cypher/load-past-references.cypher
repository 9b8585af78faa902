// Keeps to which entities mentions referred that leave their clusters, and from when to when.
// @param ids: MentionId[]  the mentions
// @param recordedAt: String  when they leave
// @returns nothing
UNWIND $ids AS id
MATCH (m:Mention {id: id})
MATCH (d:Document {id: m.document})
MATCH (m)-[r:REFERS_TO]->(e:Entity)
MERGE (m)-[p:REFERRED_TO]->(e)
SET p.stood = coalesce(p.stood, []) + [d.recordedAt, $recordedAt]
SET p.head = m.head, p.headName = m.headName, p.rule = r.rule, p.score = r.score, p.why = r.why
