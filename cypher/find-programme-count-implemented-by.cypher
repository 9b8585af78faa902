// How many programmes bodies and places carry out; for a place those of bodies located in it too.
// @param ids: EntityId[]  the bodies and places
// @returns owner: EntityId, total: Integer
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:LOCATED_IN*0..1]-(doer:Entity)
MATCH (doer)-[:IMPLEMENTS]->(other:Programme)
RETURN id AS owner, count(DISTINCT other) AS total
