// Entities as they stand.
// @param ids: EntityId[]  the entities
// @returns entity: Map
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e {.*} AS entity
