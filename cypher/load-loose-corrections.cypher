// Unties a document's corrections from its claims.
// @param document: DocumentId  the document
// @returns nothing
MATCH (k:Correction {document: $document})
MATCH (k)-[r:CORRECTS]->(:Claim)
DELETE r
