// Mentions in their sentences.
// @param rows: Map[]  id, passage, properties
// @returns nothing
UNWIND $rows AS row
MATCH (p:Passage {id: row.passage})
MERGE (m:Mention {id: row.id})
SET m += row.properties, m.retractedAt = null
MERGE (m)-[:`IN`]->(p)
