// What statements are about.
// @param rows: Map[]  claim, mention, ordinal
// @returns nothing
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (m:Mention {id: row.mention})
MERGE (c)-[r:ABOUT]->(m)
SET r.ordinal = row.ordinal
