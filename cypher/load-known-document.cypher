// What the store knows of a document, and whether it is a version of a source.
// @param document: DocumentId  the document
// @param source: SourceId  the source
// @returns extractor: String, linker: String, readerVersion: String, sha256: String, retractedAt: String?,
//   isVersion: Boolean, supersededAt: String?
MATCH (d:Document {id: $document})
OPTIONAL MATCH (d)<-[v:HAS_VERSION]-(s:Source)
WHERE s.id = $source
RETURN d.extractor AS extractor, d.linker AS linker, d.readerVersion AS readerVersion, d.sha256 AS sha256,
  d.retractedAt AS retractedAt, v IS NOT NULL AS isVersion, v.supersededAt AS supersededAt
