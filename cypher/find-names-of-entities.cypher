// Entities with all that they are called, a page at a time.
// @param afterId: String  go on after this entity
// @param limit: Integer  at most this many
// @returns id: EntityId, type: String, name: String, aliases: String[], mentionCount: Integer?
MATCH (e:Entity)
WHERE e.id > $afterId
RETURN e.id AS id, e.type AS type, e.name AS name, e.aliases AS aliases, e.mentionCount AS mentionCount
ORDER BY id
LIMIT $limit
