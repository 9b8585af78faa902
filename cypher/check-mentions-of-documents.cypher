// Where the mentions of documents stand that are not retracted.
// @param ids: DocumentId[]  the documents
// @returns document: DocumentId, id: MentionId, begins: Integer, ends: Integer, type: String
UNWIND $ids AS document
MATCH (m:Mention {document: document})
WITH document, m, m.retractedAt AS retractedAt
WHERE retractedAt IS NULL
RETURN document, m.id AS id, m.start AS begins, m.end AS ends, m.type AS type
ORDER BY document, id
