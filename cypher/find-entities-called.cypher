// Entities of any type that bear a name or alias, private persons included.
// @param name: String  the whole name
// @returns entity: Map
MATCH (e:Entity {name: $name})
RETURN e {.*} AS entity
UNION
MATCH (e:Entity)
WHERE $name IN e.aliases
RETURN e {.*} AS entity
