// Who made statements.
// @param rows: Map[]  claim, mention
// @returns nothing
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (m:Mention {id: row.mention})
MERGE (c)-[:SPEAKER]->(m)
