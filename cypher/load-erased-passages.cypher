// Deletes the sentences of a document.
// @param document: DocumentId  the document
// @returns nothing
MATCH (p:Passage {document: $document})
DETACH DELETE p
