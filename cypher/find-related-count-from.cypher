// How many entities each entity has a relation from. From the derived edges.
// @param ids: EntityId[]  the entities
// @param relation: String  the relation
// @param type: String?  only entities of this type
// @returns owner: EntityId, total: Integer
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[t:IMPLEMENTS|PART_OF|LOCATED_IN|ISSUED|BASED_ON|PARTICIPATES_IN]-(other:Entity)
WHERE type(t) = $relation AND ($type IS NULL OR other.type = $type)
RETURN id AS owner, count(DISTINCT other) AS total
