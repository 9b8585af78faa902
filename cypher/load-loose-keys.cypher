// Takes keys away from the heads of a document.
// @param document: DocumentId  the document
// @returns nothing
MATCH (m:Mention {document: $document})
MATCH (m)-[r:HAS_KEY]->(:LinkKey)
DELETE r
