// Which of documents stand as the current version of a source, and by which versions they were read.
// @param rows: Map[]  document, source
// @returns document: DocumentId, source: SourceId, extractor: String, linker: String, readerVersion: String
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MATCH (d)<-[v:HAS_VERSION]-(s:Source)
WHERE s.id = row.source AND v.supersededAt IS NULL AND d.retractedAt IS NULL
RETURN row.document AS document, row.source AS source, d.extractor AS extractor, d.linker AS linker,
  d.readerVersion AS readerVersion
