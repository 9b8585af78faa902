// Entities of a type that bear a name, however it is written: those whose own name it is before those that are also
// called so, and the most mentioned first. Private persons are left out.
// @param word: String  the word of the whole name (src/model/search/search-keys.ts)
// @param whole: String  the name with its marks, as search compares it
// @param type: String  their type
// @param limit: Integer  at most this many
// @returns entity: Map
CALL grafeo.search.text('Entity', 'searchWords', $word, 1000000) YIELD node_id
MATCH (e:Entity)
WHERE id(e) = node_id AND e.type = $type AND coalesce(e.private, false) = false
WITH e, e.id AS id, coalesce(e.documentCount, 0) AS weight,
  CASE WHEN e.searchName STARTS WITH $whole THEN 0 ELSE 1 END AS rank
WITH e, id, rank, weight
ORDER BY rank, weight DESC, id
LIMIT $limit
RETURN e {.*} AS entity
ORDER BY rank, weight DESC, id
