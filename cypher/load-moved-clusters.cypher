// Points the mentions of clusters to other entities.
// @param rows: Map[]  head, document, entity
// @returns nothing
UNWIND $rows AS row
MATCH (m:Mention {document: row.document})
WHERE m.head = row.head
MATCH (e:Entity {id: row.entity})
MATCH (m)-[r:REFERS_TO]->(:Entity)
CREATE (m)-[:REFERS_TO {rule: r.rule, score: r.score, why: r.why}]->(e)
DELETE r
