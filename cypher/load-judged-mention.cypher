// Where a mention stands, and its head and entity.
// @param id: MentionId  the mention
// @returns document: DocumentId, sha256: String, begins: Integer, ends: Integer, type: String, quote: String,
//   head: MentionId?, entity: EntityId?
MATCH (m:Mention {id: $id})
MATCH (d:Document {id: m.document})
OPTIONAL MATCH (m)-[:REFERS_TO]->(e:Entity)
RETURN d.id AS document, d.sha256 AS sha256, m.start AS begins, m.end AS ends, m.type AS type, m.text AS quote,
  m.head AS head, e.id AS entity
