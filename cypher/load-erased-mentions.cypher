// Deletes the mentions of a document.
// @param document: DocumentId  the document
// @returns nothing
MATCH (m:Mention {document: $document})
DETACH DELETE m
