// Sentences of articles.
// @param rows: Map[]  id, article, properties
// @returns nothing
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MERGE (p:Passage {id: row.id})
SET p += row.properties
MERGE (a)-[:HAS_PASSAGE]->(p)
