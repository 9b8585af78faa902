// Heads by which keys are found from now on.
// @param rows: Map[]  id, head
// @returns nothing
UNWIND $rows AS row
MATCH (k:LinkKey {id: row.id})
SET k.head = row.head
