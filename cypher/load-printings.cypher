// That statements are printed again.
// @param rows: Map[]  statement, and first: its first printing
// @returns nothing
UNWIND $rows AS row
MATCH (s:Claim {id: row.statement})
MATCH (h:Claim {id: row.first})
MERGE (s)-[:REPRINT_OF]->(h)
