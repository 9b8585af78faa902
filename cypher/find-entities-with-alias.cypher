// Entities of a type with an alias, the most mentioned first. Private persons are left out.
// @param name: String  the whole alias
// @param type: String  their type
// @param limit: Integer  at most this many
// @returns entity: Map
MATCH (e:Entity)
WHERE e.type = $type AND $name IN e.aliases AND coalesce(e.private, false) = false
RETURN e {.*} AS entity
ORDER BY coalesce(e.documentCount, 0) DESC, e.id
LIMIT $limit
