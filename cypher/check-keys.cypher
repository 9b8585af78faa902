// Link keys, a page at a time.
// @param afterId: String  go on after this key
// @param limit: Integer  at most this many
// @returns id: LinkKeyId, key: String, heads: Integer?
MATCH (k:LinkKey)
WHERE k.id > $afterId
RETURN k.id AS id, k.key AS key, k.heads AS heads
ORDER BY id
LIMIT $limit
