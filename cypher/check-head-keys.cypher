// The keys of heads.
// @param ids: MentionId[]  the heads
// @returns head: MentionId, key: LinkKeyId
UNWIND $ids AS id
MATCH (m:Mention {id: id})
MATCH (m)-[:HAS_KEY]->(k:LinkKey)
RETURN id AS head, k.id AS key
ORDER BY head, key
