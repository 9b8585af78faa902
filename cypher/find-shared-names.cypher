// Names that several entities of a type bear, as their own or besides it, with each that bears them.
// @param types: String[]  only entities of these types
// @returns name: String, type: String, id: EntityId, ownName: String, mentions: Integer
MATCH (e:Entity)
WHERE e.type IN $types
UNWIND [e.name] + coalesce(e.aliases, []) AS name
WITH name, e.type AS type, collect(DISTINCT e) AS bearers
WHERE size(bearers) > 1
UNWIND bearers AS e
RETURN name, type, e.id AS id, e.name AS ownName, coalesce(e.mentionCount, 0) AS mentions
ORDER BY type, name, id
