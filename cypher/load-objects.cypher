// The body of a post, the to of a relation.
// @param rows: Map[]  claim, mention
// @returns nothing
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (m:Mention {id: row.mention})
MERGE (c)-[:OBJECT]->(m)
