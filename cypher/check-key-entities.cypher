// The entities that the heads of keys refer to, and how many heads of a key refer to each.
// @param ids: LinkKeyId[]  the keys
// @returns key: LinkKeyId, entity: EntityId, heads: Integer
UNWIND $ids AS id
MATCH (k:LinkKey {id: id})
MATCH (k)<-[:HAS_KEY]-(m:Mention)
MATCH (m)-[:REFERS_TO]->(e:Entity)
RETURN id AS key, e.id AS entity, count(m) AS heads
ORDER BY key, entity
