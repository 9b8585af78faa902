// Deletes the articles of a document, those that a later version does not have included.
// @param document: DocumentId  the document
// @returns nothing
MATCH (a:Article {document: $document})
DETACH DELETE a
