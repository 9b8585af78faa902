// Entities of which a name fits what is sought, the best first, and of the equally good ones the most mentioned.
// Private persons are left out. What is sought is explained in src/model/search/search-query.ts.
// @param ways: String[]  four of words, parted by spaces: an entity has all words of one; an empty one is none
// @param whole: String  a name with its marks
// @param beginning: String  the beginning of a name with its mark
// @param part: String  a pattern of names
// @param pinyinWhole: String  a pattern of readings, and so are those that follow
// @param pinyinBeginning: String  by syllables
// @param pinyinPart: String  by syllables
// @param initialsWhole: String  by initials
// @param initialsBeginning: String  by initials
// @param initialsPart: String  by initials
// @param abbreviation: String  a pattern of names
// @param types: String[]  only entities of these types
// @param afterRank: Integer  go on after an entity of this rank (src/model/search/rank.ts)
// @param afterWeight: Integer  in so many documents
// @param afterId: String  with this id
// @param limit: Integer  at most this many
// @returns entity: Map, rank: Integer, weight: Integer
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
WITH e, e.id AS id, coalesce(e.documentCount, 0) AS weight,
  CASE
    WHEN e.searchName STARTS WITH $whole THEN 0
    WHEN e.searchAliases CONTAINS $whole THEN 1
    WHEN e.searchName STARTS WITH $beginning THEN 2
    WHEN e.searchAliases CONTAINS $beginning THEN 3
    WHEN e.searchName =~ $part THEN 4
    WHEN e.searchAliases =~ $part THEN 5
    WHEN e.searchReadings =~ $pinyinWhole THEN 6
    WHEN e.searchAliasReadings =~ $pinyinWhole THEN 7
    WHEN e.searchReadings =~ $pinyinBeginning THEN 8
    WHEN e.searchAliasReadings =~ $pinyinBeginning THEN 9
    WHEN e.searchReadings =~ $pinyinPart THEN 10
    WHEN e.searchAliasReadings =~ $pinyinPart THEN 11
    WHEN e.searchReadings =~ $initialsWhole THEN 12
    WHEN e.searchAliasReadings =~ $initialsWhole THEN 13
    WHEN e.searchReadings =~ $initialsBeginning THEN 14
    WHEN e.searchAliasReadings =~ $initialsBeginning THEN 15
    WHEN e.searchReadings =~ $initialsPart THEN 16
    WHEN e.searchAliasReadings =~ $initialsPart THEN 17
    WHEN e.searchName =~ $abbreviation THEN 18
    WHEN e.searchAliases =~ $abbreviation THEN 19
  END AS rank
WITH e, id, weight, rank
WHERE rank > $afterRank
  OR (rank = $afterRank AND (weight < $afterWeight OR (weight = $afterWeight AND id > $afterId)))
WITH e, id, weight, rank
ORDER BY rank, weight DESC, id
LIMIT $limit
RETURN e {.*} AS entity, rank, weight
ORDER BY rank, weight DESC, id
