// Retracts a document.
// @param document: DocumentId  the document
// @param recordedAt: String  when
// @returns nothing
MATCH (d:Document {id: $document})
SET d.retractedAt = $recordedAt
