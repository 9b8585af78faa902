// How many bodies each body works together with.
// @param ids: EntityId[]  the bodies
// @returns owner: EntityId, total: Integer
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)-[:PARTNERS_WITH]-(other:Entity)
RETURN id AS owner, count(DISTINCT other) AS total
