// All relationships with their properties.
// @returns from: String, type: String, properties: Map, to: String
MATCH (a)-[r]->(b)
RETURN a.id AS from, type(r) AS type, r {.*} AS properties, b.id AS to
ORDER BY from, type, to
