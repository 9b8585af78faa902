// Notes what transactions did to the entities.
// @param rows: Map[]  id, properties
// @returns nothing
UNWIND $rows AS row
MERGE (c:Change {id: row.id})
SET c += row.properties
