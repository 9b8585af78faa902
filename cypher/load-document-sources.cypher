// The sources that a document is or was a version of.
// @param document: DocumentId  the document
// @returns id: SourceId
MATCH (d:Document {id: $document})
MATCH (d)<-[:HAS_VERSION]-(s:Source)
RETURN s.id AS id
