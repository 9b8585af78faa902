// Ties judgements to the mentions on their left.
// @param rows: Map[]  judgement, mention
// @returns nothing
UNWIND $rows AS row
MATCH (j:Judgement {id: row.judgement})
MATCH (m:Mention {id: row.mention})
SET j.left = row.mention
MERGE (j)-[:LEFT_SIDE]->(m)
