// What people judged of the mentions of entities, between the heads of their clusters, the oldest first.
// @param ids: EntityId[]  the entities
// @returns left: MentionId, right: MentionId, verdict: String, recordedAt: String
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:REFERS_TO]-(m:Mention)
MATCH (m)<-[:LEFT_SIDE]-(j:Judgement)
WHERE j.by STARTS WITH 'person:'
MATCH (j)-[:RIGHT_SIDE]->(o:Mention)
WHERE o.head IS NOT NULL
RETURN m.head AS left, o.head AS right, j.verdict AS verdict, j.recordedAt AS recordedAt
ORDER BY recordedAt, left, right
