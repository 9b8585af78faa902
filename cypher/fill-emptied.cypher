// Removes nodes that a restore left which was broken off; not the mark of the store.
// @param limit: Integer  at most this many
// @returns total: Integer
MATCH (n)
WHERE NOT n:Store
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS total
