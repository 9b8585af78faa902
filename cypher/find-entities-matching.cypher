// Entities whose name or alias is, begins with or contains a text, in that order, the most mentioned first.
// Private persons are left out.
// @param text: String  in small letters
// @param types: String[]  only entities of these types
// @param afterRank: Integer  go on after an entity of this rank (0 whole name, 1 beginning, 2 part)
// @param afterWeight: Integer  in so many documents
// @param afterId: String  with this id
// @param limit: Integer  at most this many
// @returns entity: Map, rank: Integer, weight: Integer
MATCH (e:Entity)
WHERE e.type IN $types AND coalesce(e.private, false) = false
  AND (toLower(e.name) CONTAINS $text OR any(alias IN e.aliases WHERE toLower(alias) CONTAINS $text))
WITH e, coalesce(e.documentCount, 0) AS weight,
  CASE
    WHEN toLower(e.name) = $text OR any(alias IN e.aliases WHERE toLower(alias) = $text) THEN 0
    WHEN toLower(e.name) STARTS WITH $text OR any(alias IN e.aliases WHERE toLower(alias) STARTS WITH $text) THEN 1
    ELSE 2
  END AS rank
WITH e, rank, weight
WHERE rank > $afterRank
  OR (rank = $afterRank AND (weight < $afterWeight OR (weight = $afterWeight AND e.id > $afterId)))
RETURN e {.*} AS entity, rank, weight
ORDER BY rank, weight DESC, e.id
LIMIT $limit
