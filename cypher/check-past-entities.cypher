// Entities of the past with what search finds them by, a page at a time.
// @param afterId: String  go on after this entity
// @param limit: Integer  at most this many
// @returns id: PastEntityId, type: String?, name: String, aliases: String[], searchName: String?,
//   searchAliases: String?, searchReadings: String?, searchAliasReadings: String?, searchWords: String?
MATCH (e:PastEntity)
WHERE e.id > $afterId
RETURN e.id AS id, e.type AS type, e.name AS name, e.aliases AS aliases, e.searchName AS searchName,
  e.searchAliases AS searchAliases, e.searchReadings AS searchReadings,
  e.searchAliasReadings AS searchAliasReadings, e.searchWords AS searchWords
ORDER BY id
LIMIT $limit
