// One row in a store that holds anything at all, none in an empty one.
// @returns labels: String[]
MATCH (n)
WITH n LIMIT 1
RETURN labels(n) AS labels
