// Relations of any type, for Neo4j alone.
// @param rows: Map[]  start, stop (the store's numbers of the two nodes), type, properties
// @returns nothing
UNWIND $rows AS row
MATCH (a) WHERE id(a) = row.start
MATCH (b) WHERE id(b) = row.stop
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
