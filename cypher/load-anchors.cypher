// The mentions of a document that stand, with their places.
// @param document: DocumentId  the document
// @returns id: MentionId, begins: Integer, ends: Integer, type: String
MATCH (m:Mention {document: $document})
WITH m, m.retractedAt AS retractedAt
WHERE retractedAt IS NULL
RETURN m.id AS id, m.start AS begins, m.end AS ends, m.type AS type
