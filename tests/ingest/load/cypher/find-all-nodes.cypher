// All nodes with their labels and properties.
// @returns labels: String[], properties: Map
MATCH (n)
RETURN labels(n) AS labels, n {.*} AS properties
ORDER BY n.id
