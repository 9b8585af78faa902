// All nodes, as they stand; read as a stream.
// @returns id: Integer, labels: String[], properties: Map
MATCH (n)
RETURN id(n) AS id, labels(n) AS labels, properties(n) AS properties
