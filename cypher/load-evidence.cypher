// The words that prove claims, each piece with the sentence that it begins in.
// @param rows: Map[]  claim, passage, ordinal, start, end, quote
// @returns nothing
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (p:Passage {id: row.passage})
MERGE (c)-[e:EVIDENCED_BY {ordinal: row.ordinal}]->(p)
SET e.start = row.start, e.end = row.end, e.quote = row.quote
