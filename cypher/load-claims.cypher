// Claims that are new or come back. When they stood before is kept.
// @param rows: Map[]  id, kind, properties
// @returns nothing
UNWIND $rows AS row
MERGE (c:Claim {id: row.id})
SET c.stoodBefore = CASE WHEN c.retractedAt IS NULL THEN c.stoodBefore ELSE coalesce(c.stoodBefore, []) + [c.recordedAt, c.retractedAt] END
SET c += row.properties, c.retractedAt = null
FOREACH (one IN CASE WHEN row.kind = 'Statement' THEN [1] ELSE [] END | SET c:Statement)
FOREACH (one IN CASE WHEN row.kind = 'Position' THEN [1] ELSE [] END | SET c:Position)
FOREACH (one IN CASE WHEN row.kind = 'Relation' THEN [1] ELSE [] END | SET c:Relation)
FOREACH (one IN CASE WHEN row.kind = 'Metric' THEN [1] ELSE [] END | SET c:Metric)
