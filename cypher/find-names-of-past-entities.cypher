// Entities of the past with all that they were called, a page at a time.
// @param afterId: String  go on after this entity
// @param limit: Integer  at most this many
// @returns id: PastEntityId, type: String, name: String, aliases: String[]
MATCH (e:PastEntity)
WHERE e.id > $afterId
RETURN e.id AS id, e.type AS type, e.name AS name, e.aliases AS aliases
ORDER BY id
LIMIT $limit
