// Adds claims to the edges BASED_ON, one edge per pair.
// @param rows: Map[]  from, to, claimCount, firstOn, lastOn
// @returns nothing
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:BASED_ON]->(b)
SET r.claimCount = coalesce(r.claimCount, 0) + row.claimCount,
  r.firstOn = CASE WHEN row.firstOn IS NULL OR r.firstOn < row.firstOn THEN r.firstOn ELSE row.firstOn END,
  r.lastOn = CASE WHEN row.lastOn IS NULL OR r.lastOn > row.lastOn THEN r.lastOn ELSE row.lastOn END
