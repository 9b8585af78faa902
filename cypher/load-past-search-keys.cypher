// Keys by which search finds entities of the past (src/model/search/search-keys.ts); null takes a key away.
// @param rows: Map[]  id, properties
// @returns nothing
UNWIND $rows AS row
MATCH (e:PastEntity {id: row.id})
SET e += row.properties
