// Heads by which keys are found from now on, and how many have each.
// @param rows: Map[]  id, head, heads
// @returns nothing
UNWIND $rows AS row
MATCH (k:LinkKey {id: row.id})
SET k.head = row.head, k.heads = row.heads
