// Takes articles away from those that they are one text with.
// @param rows: Map[]  from and to: the articles
// @returns nothing
UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (a)-[r:REPRINTS]->(b:Article)
WHERE b.id = row.to
DELETE r
