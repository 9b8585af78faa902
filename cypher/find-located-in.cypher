// All that lies in places or is part of what does, with its type. From the derived edges.
// @param ids: EntityId[]  the places
// @returns owner: EntityId, id: EntityId, type: String
UNWIND $ids AS place
MATCH (e:Entity {id: place})
MATCH (e)<-[:LOCATED_IN|PART_OF*1..3]-(member:Entity)
RETURN DISTINCT place AS owner, member.id AS id, member.type AS type
ORDER BY owner, id
