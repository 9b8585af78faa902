// Articles of a document.
// @param document: DocumentId  the document
// @param rows: Map[]  id, properties
// @returns nothing
MATCH (d:Document {id: $document})
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
SET a += row.properties
MERGE (d)-[:HAS_ARTICLE]->(a)
