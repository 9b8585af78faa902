// Entities, a page at a time.
// @param afterId: String  go on after this entity
// @param limit: Integer  at most this many
// @returns id: EntityId, type: String?, name: String, aliases: String[], kind: String?, private: Boolean?,
//   mentionCount: Integer?, documentCount: Integer?, searchName: String?, searchAliases: String?,
//   searchReadings: String?, searchAliasReadings: String?, searchWords: String?
MATCH (e:Entity)
WHERE e.id > $afterId
RETURN e.id AS id, e.type AS type, e.name AS name, e.aliases AS aliases, e.kind AS kind, e.private AS private,
  e.mentionCount AS mentionCount, e.documentCount AS documentCount, e.searchName AS searchName,
  e.searchAliases AS searchAliases, e.searchReadings AS searchReadings,
  e.searchAliasReadings AS searchAliasReadings, e.searchWords AS searchWords
ORDER BY id
LIMIT $limit
