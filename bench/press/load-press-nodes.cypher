// Nodes of any labels, for Neo4j alone: the other store has a call of its own.
// @param rows: Map[]  labels, properties
// @returns number: Integer
UNWIND range(0, size($rows) - 1) AS at
CREATE (n:$($rows[at].labels))
SET n = $rows[at].properties
RETURN id(n) AS number
ORDER BY at
