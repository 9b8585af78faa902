// The bodies and events that lie in places themselves, with their type. From the derived edges.
// @param ids: EntityId[]  the places
// @returns owner: EntityId, id: EntityId, type: String
UNWIND $ids AS place
MATCH (e:Entity {id: place})
MATCH (e)<-[:LOCATED_IN]-(member:Entity)
WHERE member.type <> 'Place'
RETURN DISTINCT place AS owner, member.id AS id, member.type AS type
ORDER BY owner, id
