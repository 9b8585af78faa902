// How many entities have a name that fits what is sought. Private persons are left out.
// @param ways: String[]  four of words, parted by spaces: an entity has all words of one; an empty one is none
// @param part: String  a pattern of names
// @param pinyinPart: String  a pattern of readings by syllables
// @param initialsPart: String  a pattern of readings by initials
// @param abbreviation: String  a pattern of names
// @param types: String[]  only entities of these types
// @returns total: Integer
CALL {
  CALL grafeo.search.text('Entity', 'searchWords', $ways[0], 1000000) YIELD node_id
  RETURN node_id
  UNION
  CALL grafeo.search.text('Entity', 'searchWords', $ways[1], 1000000) YIELD node_id
  RETURN node_id
  UNION
  CALL grafeo.search.text('Entity', 'searchWords', $ways[2], 1000000) YIELD node_id
  RETURN node_id
  UNION
  CALL grafeo.search.text('Entity', 'searchWords', $ways[3], 1000000) YIELD node_id
  RETURN node_id
}
MATCH (e:Entity)
WHERE id(e) = node_id AND e.type IN $types AND coalesce(e.private, false) = false
  AND (e.searchName =~ $part OR e.searchAliases =~ $part
    OR e.searchReadings =~ $pinyinPart OR e.searchAliasReadings =~ $pinyinPart
    OR e.searchReadings =~ $initialsPart OR e.searchAliasReadings =~ $initialsPart
    OR e.searchName =~ $abbreviation OR e.searchAliases =~ $abbreviation)
RETURN count(e) AS total
