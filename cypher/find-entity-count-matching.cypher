// How many entities have a name or alias that contains a text. Private persons are left out.
// @param text: String  in small letters
// @param types: String[]  only entities of these types
// @returns total: Integer
MATCH (e:Entity)
WHERE e.type IN $types AND coalesce(e.private, false) = false
  AND (toLower(e.name) CONTAINS $text OR any(alias IN e.aliases WHERE toLower(alias) CONTAINS $text))
RETURN count(e) AS total
