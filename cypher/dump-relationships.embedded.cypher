// All relationships, as they stand; read as a stream.
// @returns source: Integer, target: Integer, type: String, properties: Map
MATCH (a)-[r]->(b)
RETURN id(a) AS source, id(b) AS target, type(r) AS type, properties(r) AS properties
