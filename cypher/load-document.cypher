// A document as the current version of its source. Its first time of recording stays unless it was retracted;
// then it is kept when it stood before.
// @param id: DocumentId  the document
// @param properties: Map  its other properties
// @param source: SourceId  the source
// @param location: String  the source's path or URL
// @param recordedAt: String  when
// @returns nothing
MERGE (d:Document {id: $id})
SET d.stoodBefore = CASE WHEN d.retractedAt IS NULL THEN d.stoodBefore ELSE coalesce(d.stoodBefore, []) + [d.recordedAt, d.retractedAt] END
SET d += $properties, d.retractedAt = null
MERGE (s:Source {id: $source})
SET s.location = $location
MERGE (s)-[v:HAS_VERSION]->(d)
SET v.recordedAt = $recordedAt, v.supersededAt = null
