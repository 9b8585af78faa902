// The other current versions of a source, each with the number of sources of which it is a current version,
// and when it was retracted.
// @param document: DocumentId  the version that is coming
// @param source: SourceId  the source
// @returns document: DocumentId, retractedAt: String?, sources: Integer
MATCH (s:Source {id: $source})
MATCH (s)-[v:HAS_VERSION]->(d:Document)
WHERE v.supersededAt IS NULL AND d.id <> $document
MATCH (d)<-[w:HAS_VERSION]-(other:Source)
WHERE w.supersededAt IS NULL
RETURN d.id AS document, d.retractedAt AS retractedAt, count(other) AS sources
ORDER BY document
