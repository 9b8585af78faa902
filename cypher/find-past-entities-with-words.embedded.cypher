// Entities of the past that have all words of a way in which search looks names up. Private persons are left out.
// @param ways: String[]  four of words, parted by spaces; an empty one is none
// @param types: String[]  only entities of these types
// @returns entity: Map
CALL {
  CALL grafeo.search.text('PastEntity', 'searchWords', $ways[0], 1000000) YIELD node_id
  RETURN node_id
  UNION
  CALL grafeo.search.text('PastEntity', 'searchWords', $ways[1], 1000000) YIELD node_id
  RETURN node_id
  UNION
  CALL grafeo.search.text('PastEntity', 'searchWords', $ways[2], 1000000) YIELD node_id
  RETURN node_id
  UNION
  CALL grafeo.search.text('PastEntity', 'searchWords', $ways[3], 1000000) YIELD node_id
  RETURN node_id
}
MATCH (e:PastEntity)
WHERE id(e) = node_id AND e.type IN $types AND coalesce(e.private, false) = false
  AND any(way IN $ways WHERE way <> '' AND all(word IN split(way, ' ') WHERE (' ' + e.searchWords + ' ') CONTAINS (' ' + word + ' ')))
RETURN e {.*} AS entity
ORDER BY e.id
