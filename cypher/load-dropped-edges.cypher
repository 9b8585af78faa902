// Deletes all edges from entities to others.
// @param rows: Map[]  from, and to: the ids of the others
// @returns nothing
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (a)-[r:TALKED_ABOUT|HOLDS_POSITION|IMPLEMENTS|PART_OF|LOCATED_IN|PARTNERS_WITH|ISSUED|BASED_ON|PARTICIPATES_IN]->(b:Entity)
WHERE b.id IN row.to
DELETE r
