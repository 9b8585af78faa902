// Ties corrections to the claims that they are of.
// @param rows: Map[]  correction, claim
// @returns nothing
UNWIND $rows AS row
MATCH (k:Correction {id: row.correction})
MATCH (c:Claim {id: row.claim})
MERGE (k)-[:CORRECTS]->(c)
