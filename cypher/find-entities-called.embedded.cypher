// Entities of any type that bear a name or alias to the letter, private persons included.
// @param word: String  the word of the whole name (src/model/search/search-keys.ts)
// @param name: String  the whole name
// @returns entity: Map
CALL grafeo.search.text('Entity', 'searchWords', $word, 1000000) YIELD node_id
MATCH (e:Entity)
WHERE id(e) = node_id
WITH e
WHERE e.name = $name OR $name IN e.aliases
RETURN e {.*} AS entity
ORDER BY e.id
