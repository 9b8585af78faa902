// When the documents in which entities were founded were recorded.
// @param rows: Map[]  entity, and mention: the one that founded it
// @returns entity: EntityId, recordedAt: String
UNWIND $rows AS row
MATCH (m:Mention {id: row.mention})
MATCH (d:Document {id: m.document})
RETURN row.entity AS entity, d.recordedAt AS recordedAt
