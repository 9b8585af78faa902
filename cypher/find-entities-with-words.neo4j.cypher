// Entities that have all words of a way in which search looks names up. Private persons are left out.
// @param ways: String[]  four of words, parted by spaces; an empty one is none
// @param types: String[]  only entities of these types
// @returns entity: Map
CALL db.index.fulltext.queryNodes('entity_by_search_words',
  reduce(words = '', way IN [one IN $ways WHERE one <> ''] | words + '(+' + replace(way, ' ', ' +') + ') ')) YIELD node
WITH node AS e
WHERE e.type IN $types AND coalesce(e.private, false) = false
RETURN e {.*} AS entity
ORDER BY e.id
