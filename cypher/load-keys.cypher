// Link keys, and for each the head that it is found by and how many have it: none for a new key.
// @param rows: Map[]  id, key
// @returns key: LinkKeyId, head: MentionId?, heads: Integer, judged: Boolean
UNWIND $rows AS row
MERGE (k:LinkKey {id: row.id})
ON CREATE SET k.key = row.key
RETURN k.id AS key, k.head AS head, coalesce(k.heads, 0) AS heads, coalesce(k.judged, false) AS judged
