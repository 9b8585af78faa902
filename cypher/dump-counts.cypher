// How many nodes there are, and how many notes of changes.
// @returns nodes: Integer, changes: Integer
MATCH (n)
WITH count(n) AS nodes
OPTIONAL MATCH (c:Change)
RETURN nodes, count(c) AS changes
