// The heads of entities' clusters, with their keys.
// @param ids: EntityId[]  the entities
// @returns entity: EntityId, head: MentionId, keys: LinkKeyId[]
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:REFERS_TO]-(m:Mention)
WHERE m.head = m.id
OPTIONAL MATCH (m)-[:HAS_KEY]->(k:LinkKey)
WITH DISTINCT id AS entity, m.id AS head, k.id AS key
ORDER BY entity, head, key
RETURN entity, head, collect(key) AS keys
ORDER BY entity, head
