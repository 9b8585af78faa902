// Deletes entities, with their edges.
// @param ids: EntityId[]  the entities
// @returns nothing
UNWIND $ids AS id
MATCH (e:Entity {id: id})
DETACH DELETE e
