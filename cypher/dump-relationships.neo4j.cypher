// All relationships, as they stand; read as a stream.
// @returns source: String, target: String, type: String, properties: Map
MATCH (a)-[r]->(b)
RETURN elementId(a) AS source, elementId(b) AS target, type(r) AS type, properties(r) AS properties
