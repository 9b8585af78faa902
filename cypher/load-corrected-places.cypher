// In the place of which claims those stand that corrections made.
// @param rows: Map[]  claim, and of: the claim that was read
// @returns nothing
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (r:Claim {id: row.of})
MERGE (c)-[:CORRECTION_OF]->(r)
