// The pairs of entities that people judged, as long as the judgement counts.
// @returns left: EntityId, right: EntityId
MATCH (j:Judgement)
WHERE j.by STARTS WITH 'person:'
MATCH (j)-[:LEFT_SIDE]->(l:Mention)
MATCH (l)-[:REFERS_TO]->(e:Entity)
MATCH (j)-[:RIGHT_SIDE]->(r:Mention)
MATCH (r)-[:REFERS_TO]->(f:Entity)
RETURN DISTINCT e.id AS left, f.id AS right
