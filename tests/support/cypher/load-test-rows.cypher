// Stores rows by their ids.
// @param rows: Map[]  {id, name}
UNWIND $rows AS row
MERGE (n:TestValue {id: row.id})
SET n += row
