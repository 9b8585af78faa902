// How many carry out each programme. From the derived edges.
// @param ids: EntityId[]  the programmes
// @param type: String?  only entities of this type
// @returns owner: EntityId, total: Integer
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:IMPLEMENTS]-(other:Entity)
WHERE $type IS NULL OR other.type = $type
RETURN id AS owner, count(DISTINCT other) AS total
