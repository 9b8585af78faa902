// Judgements between two mentions.
// @param rows: Map[]  id, left, right, properties
// @returns nothing
UNWIND $rows AS row
MATCH (l:Mention {id: row.left})
MATCH (r:Mention {id: row.right})
MERGE (j:Judgement {id: row.id})
SET j += row.properties
MERGE (j)-[:LEFT_SIDE]->(l)
MERGE (j)-[:RIGHT_SIDE]->(r)
