// Entities of any type that bear a name or alias to the letter, private persons included.
// @param word: String  the word of the whole name (src/model/search/search-keys.ts)
// @param name: String  the whole name
// @returns entity: Map
CALL db.index.fulltext.queryNodes('entity_by_search_words', $word) YIELD node
WITH node AS e
WHERE e.name = $name OR $name IN e.aliases
RETURN e {.*} AS entity
ORDER BY e.id
