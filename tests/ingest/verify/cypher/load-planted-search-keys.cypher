// Gives all entities the same search keys.
// @param keys: Map  the keys
// @returns nothing
MATCH (e:Entity)
SET e += $keys
