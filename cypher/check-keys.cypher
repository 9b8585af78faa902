// Link keys, a page at a time, with the entities that their heads refer to.
// @param afterId: String  go on after this key
// @param limit: Integer  at most this many
// @returns id: LinkKeyId, key: String, entities: EntityId[]
MATCH (k:LinkKey)
WHERE k.id > $afterId
WITH k
ORDER BY k.id
LIMIT $limit
OPTIONAL MATCH (k)<-[:HAS_KEY]-(m:Mention)
OPTIONAL MATCH (m)-[:REFERS_TO]->(e:Entity)
WITH DISTINCT k.id AS id, k.key AS key, e.id AS entity
ORDER BY id, entity
RETURN id, key, collect(entity) AS entities
ORDER BY id
