// A document that is known already as the current version of a source.
// @param document: DocumentId  the document
// @param source: SourceId  the source
// @param location: String  the source's path or URL
// @param recordedAt: String  when
// @returns nothing
MATCH (d:Document {id: $document})
MERGE (s:Source {id: $source})
SET s.location = $location
MERGE (s)-[v:HAS_VERSION]->(d)
SET v.recordedAt = $recordedAt, v.supersededAt = null
