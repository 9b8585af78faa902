// Entries of reference lists.
// @param rows: Map[]  id, name, type
// @returns nothing
UNWIND $rows AS row
MERGE (r:Reference {id: row.id})
SET r.name = row.name, r.type = row.type
