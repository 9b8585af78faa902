// What speakers talked about: how many. From the derived edges.
// @param ids: EntityId[]  the speakers
// @param type: String?  only entities of this type
// @returns owner: EntityId, total: Integer
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)-[t:TALKED_ABOUT]->(other:Entity)
WHERE $type IS NULL OR other.type = $type
RETURN id AS owner, count(DISTINCT other) AS total
