// Deletes a document.
// @param document: DocumentId  the document
// @returns nothing
MATCH (d:Document {id: $document})
DETACH DELETE d
