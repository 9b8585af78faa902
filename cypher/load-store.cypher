// Marks the store with the format of its graph.
// @param formatVersion: Integer  as in src/graph/schema.ts
// @returns formatVersion: Integer
MERGE (s:Store {id: 'store'})
SET s.formatVersion = $formatVersion
RETURN s.formatVersion AS formatVersion
