// What people judged of two mentions that stand, a page at a time, with their clusters' heads and entities.
// @param afterId: String  go on after this judgement
// @param limit: Integer  at most this many
// @returns id: JudgementId, verdict: String, recordedAt: String, leftHead: MentionId?, rightHead: MentionId?,
//   left: EntityId, right: EntityId
MATCH (j:Judgement)
WHERE j.by STARTS WITH 'person:' AND j.id > $afterId
MATCH (j)-[:LEFT_SIDE]->(l:Mention)
MATCH (l)-[:REFERS_TO]->(e:Entity)
MATCH (j)-[:RIGHT_SIDE]->(r:Mention)
WHERE r.id <> l.id
MATCH (r)-[:REFERS_TO]->(f:Entity)
RETURN j.id AS id, j.verdict AS verdict, j.recordedAt AS recordedAt, l.head AS leftHead, r.head AS rightHead,
  e.id AS left, f.id AS right
ORDER BY id
LIMIT $limit
