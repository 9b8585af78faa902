// The events that entities take part in. From the derived edges.
// @param ids: EntityId[]  the entities
// @returns owner: EntityId, id: EntityId
UNWIND $ids AS member
MATCH (e:Entity {id: member})
MATCH (e)-[:PARTICIPATES_IN]->(event:Event)
RETURN DISTINCT member AS owner, event.id AS id
ORDER BY owner, id
