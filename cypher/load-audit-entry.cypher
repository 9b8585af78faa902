// Notes who asked for a change and what came of it.
// @param id: AuditEntryId  the entry
// @param properties: Map  its other properties
// @returns nothing
MERGE (a:AuditEntry {id: $id})
SET a += $properties
