// The entities that entities have an edge to or from.
// @param ids: EntityId[]  the entities
// @returns entity: EntityId, neighbour: EntityId
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)-[r]-(o:Entity)
RETURN DISTINCT id AS entity, o.id AS neighbour
