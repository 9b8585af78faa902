// The places that entities are located in, by name. From the derived edges.
// @param ids: EntityId[]  the entities
// @returns owner: EntityId, entity: Map
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)-[:LOCATED_IN]->(place:Place)
RETURN id AS owner, place {.id, .type, .name, .aliases, .kind, .private, .mentionCount, .documentCount} AS entity
ORDER BY owner, place.name, place.id
