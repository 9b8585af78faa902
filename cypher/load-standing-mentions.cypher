// The mentions of a document that are not retracted, with the clusters they are in and what the heads add to their entities.
// @param document: DocumentId  the document
// @returns id: MentionId, name: String, form: String, head: MentionId?, entity: EntityId?, headName: String?,
//   kind: String?, private: Boolean?
MATCH (m:Mention {document: $document})
OPTIONAL MATCH (m)-[:REFERS_TO]->(e:Entity)
WITH m, e.id AS entity, m.retractedAt AS retractedAt
WHERE retractedAt IS NULL
RETURN m.id AS id, m.name AS name, m.form AS form, m.head AS head, entity, m.headName AS headName,
  m.kind AS kind, m.private AS private
