// For each key one of the heads that have it.
// @param ids: LinkKeyId[]  the keys
// @returns key: LinkKeyId, head: MentionId
UNWIND $ids AS id
MATCH (k:LinkKey {id: id})
MATCH (k)<-[:HAS_KEY]-(m:Mention)
RETURN id AS key, min(m.id) AS head
