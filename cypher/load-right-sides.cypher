// Ties judgements to the mentions on their right.
// @param rows: Map[]  judgement, mention
// @returns nothing
UNWIND $rows AS row
MATCH (j:Judgement {id: row.judgement})
MATCH (m:Mention {id: row.mention})
SET j.right = row.mention
MERGE (j)-[:RIGHT_SIDE]->(m)
