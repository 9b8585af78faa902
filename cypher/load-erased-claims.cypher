// Deletes the claims of a document, the retracted ones included.
// @param document: DocumentId  the document
// @returns nothing
MATCH (c:Claim {document: $document})
DETACH DELETE c
