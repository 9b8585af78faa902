// The keys of heads.
// @param rows: Map[]  id, head, rule, score, why
// @returns nothing
UNWIND $rows AS row
MATCH (m:Mention {id: row.head})
MATCH (k:LinkKey {id: row.id})
MERGE (m)-[r:HAS_KEY]->(k)
SET r.rule = row.rule, r.score = row.score, r.why = row.why
