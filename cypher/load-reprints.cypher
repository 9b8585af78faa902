// That two articles are one text.
// @param rows: Map[]  from and to: the articles; score, why
// @returns nothing
UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (b:Article {id: row.to})
MERGE (a)-[r:REPRINTS]->(b)
SET r.score = row.score, r.why = row.why
