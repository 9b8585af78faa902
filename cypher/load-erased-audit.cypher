// Takes the arguments out of the entries that concern a document: they may hold its words.
// @param document: DocumentId  the document
// @returns nothing
MATCH (a:AuditEntry)
WHERE $document IN a.documents
SET a.arguments = null
