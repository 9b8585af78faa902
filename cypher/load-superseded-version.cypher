// Marks a version of a source as superseded.
// @param source: SourceId  the source
// @param document: DocumentId  the version that another one has taken the place of
// @param recordedAt: String  when
// @returns nothing
MATCH (s:Source {id: $source})
MATCH (s)-[v:HAS_VERSION]->(d:Document)
WHERE d.id = $document
SET v.supersededAt = $recordedAt
