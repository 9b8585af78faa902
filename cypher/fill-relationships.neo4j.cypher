// Makes relationships of a backup between nodes that were made of it before.
// @param rows: Map[]  source, target, type, properties
// @returns total: Integer
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.source
MATCH (b) WHERE elementId(b) = row.target
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
RETURN count(r) AS total
