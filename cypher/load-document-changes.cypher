// What was done to a document, the first change first.
// @param document: DocumentId  the document
// @returns action: String, recordedAt: String, by: String?, why: String?
MATCH (c:Change {document: $document})
RETURN c.action AS action, c.recordedAt AS recordedAt, c.by AS by, c.why AS why
ORDER BY c.recordedAt, c.id
