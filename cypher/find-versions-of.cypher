// The documents that sources hold or held.
// @param ids: SourceId[]  the sources
// @returns id: DocumentId, sha256: String, retractedAt: String?, supersededAt: String?
UNWIND $ids AS source
MATCH (s:Source {id: source})
MATCH (s)-[v:HAS_VERSION]->(d:Document)
RETURN d.id AS id, d.sha256 AS sha256, d.retractedAt AS retractedAt, v.supersededAt AS supersededAt
ORDER BY id
