// Documents as the current versions of their sources. The first time of recording of one stays unless it was
// retracted; then it is kept when it stood before.
// @param rows: Map[]  id, properties, source, location, recordedAt
// @returns nothing
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
SET d.stoodBefore = CASE WHEN d.retractedAt IS NULL THEN d.stoodBefore ELSE coalesce(d.stoodBefore, []) + [d.recordedAt, d.retractedAt] END
SET d += row.properties, d.retractedAt = null
MERGE (s:Source {id: row.source})
SET s.location = row.location
MERGE (s)-[v:HAS_VERSION]->(d)
SET v.recordedAt = row.recordedAt, v.supersededAt = null
