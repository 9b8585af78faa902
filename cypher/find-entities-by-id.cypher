// Entities by id.
// @param ids: EntityId[]  the entities
// @returns entity: Map
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e {.id, .type, .name, .aliases, .kind, .private, .mentionCount, .documentCount} AS entity
