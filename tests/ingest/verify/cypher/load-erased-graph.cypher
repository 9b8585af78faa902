// Empties the graph but for the store's own node.
// @returns nothing
MATCH (n)
WHERE NOT n:Store
DETACH DELETE n
