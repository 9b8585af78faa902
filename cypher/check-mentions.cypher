// Mentions of a document that are not retracted, a page at a time, each with its sentence, its entities and
// those of the mention that heads its cluster.
// @param document: DocumentId  the document
// @param afterId: String  go on after this mention
// @param limit: Integer  at most this many
// @returns id: MentionId, begins: Integer, ends: Integer, text: String, head: MentionId?, sentenceBegins: Integer?,
//   sentenceEnds: Integer?, entities: EntityId[], headEntities: EntityId[]
MATCH (m:Mention {document: $document})
WHERE m.retractedAt IS NULL AND m.id > $afterId
WITH m
ORDER BY m.id
LIMIT $limit
OPTIONAL MATCH (m)-[:`IN`]->(p:Passage)
OPTIONAL MATCH (m)-[:REFERS_TO]->(e:Entity)
OPTIONAL MATCH (h:Mention {id: m.head})
OPTIONAL MATCH (h)-[:REFERS_TO]->(f:Entity)
WITH m, p, e.id AS entity, f.id AS headEntity
ORDER BY m.id, entity, headEntity
RETURN m.id AS id, m.start AS begins, m.end AS ends, m.text AS text, m.head AS head, p.start AS sentenceBegins,
  p.end AS sentenceEnds, collect(DISTINCT entity) AS entities, collect(DISTINCT headEntity) AS headEntities
ORDER BY id
