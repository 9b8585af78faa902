// Entities, a page at a time.
// @param afterId: String  go on after this entity
// @param limit: Integer  at most this many
// @returns id: EntityId, name: String, aliases: String[], mentionCount: Integer?, documentCount: Integer?
MATCH (e:Entity)
WHERE e.id > $afterId
RETURN e.id AS id, e.name AS name, e.aliases AS aliases, e.mentionCount AS mentionCount,
  e.documentCount AS documentCount
ORDER BY id
LIMIT $limit
