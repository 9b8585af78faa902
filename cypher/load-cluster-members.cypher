// The mentions of clusters.
// @param rows: Map[]  head, document
// @returns id: MentionId, name: String, form: String, head: MentionId, entity: EntityId, headName: String?,
//   kind: String?, private: Boolean?
UNWIND $rows AS row
MATCH (m:Mention {document: row.document})
WHERE m.head = row.head
MATCH (m)-[:REFERS_TO]->(e:Entity)
RETURN m.id AS id, m.name AS name, m.form AS form, m.head AS head, e.id AS entity, m.headName AS headName,
  m.kind AS kind, m.private AS private
