// Whom or what claims are of: the person of a post, the from of a relation, what is counted.
// @param rows: Map[]  claim, mention
// @returns nothing
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (m:Mention {id: row.mention})
MERGE (c)-[:SUBJECT]->(m)
