// Articles of documents.
// @param rows: Map[]  id, document, properties
// @returns nothing
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (a:Article {id: row.id})
SET a += row.properties
MERGE (d)-[:HAS_ARTICLE]->(a)
