// Link keys, and for each the head and the entity that had it before: none for a new key.
// @param rows: Map[]  id, key
// @returns key: LinkKeyId, head: MentionId?, entity: EntityId?, judged: Boolean
UNWIND $rows AS row
MERGE (k:LinkKey {id: row.id})
ON CREATE SET k.key = row.key
WITH k
OPTIONAL MATCH (m:Mention {id: k.head})
OPTIONAL MATCH (m)-[:REFERS_TO]->(e:Entity)
RETURN k.id AS key, k.head AS head, e.id AS entity, coalesce(k.judged, false) AS judged
