// All nodes, as they stand; read as a stream.
// @returns id: String, labels: String[], properties: Map
MATCH (n)
RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties
