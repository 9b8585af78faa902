// Entities of the past that mentions refer to again.
// @param ids: EntityId[]  the entities
// @returns nothing
UNWIND $ids AS id
MATCH (e:PastEntity {id: id})
SET e:Entity
REMOVE e:PastEntity
