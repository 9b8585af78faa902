// The keys by which entities of different documents are the same.
// @param ids: EntityId[]  the entities
// @returns owner: EntityId, key: String
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:REFERS_TO]-(m:Mention)
MATCH (m)-[:HAS_KEY]->(k:LinkKey)
RETURN DISTINCT id AS owner, k.key AS key
ORDER BY owner, key
