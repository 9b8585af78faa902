// Entities of the past of which a name or alias contains a text. Private persons are left out.
// @param text: String  in small letters
// @param types: String[]  only entities of these types
// @returns entity: Map
MATCH (e:PastEntity)
WHERE e.type IN $types AND coalesce(e.private, false) = false
  AND (toLower(e.name) CONTAINS $text OR any(alias IN e.aliases WHERE toLower(alias) CONTAINS $text))
RETURN e {.*} AS entity
ORDER BY e.id
