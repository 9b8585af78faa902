// Notes what a transaction did to the entities.
// @param id: ChangeId  the note
// @param properties: Map  its other properties
// @returns nothing
MERGE (c:Change {id: $id})
SET c += $properties
