// Mentions of a document that are not retracted, a page at a time.
// @param document: DocumentId  the document
// @param afterId: String  go on after this mention
// @param limit: Integer  at most this many
// @returns id: MentionId, type: String, name: String?, begins: Integer, ends: Integer, text: String, head: MentionId?
MATCH (m:Mention {document: $document})
WITH m, m.id AS id, m.retractedAt AS retractedAt
WHERE retractedAt IS NULL AND id > $afterId
RETURN id, m.type AS type, m.name AS name, m.start AS begins, m.end AS ends, m.text AS text, m.head AS head
ORDER BY id
LIMIT $limit
