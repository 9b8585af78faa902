// Deletes sources of which no version is left.
// @param ids: SourceId[]  the sources
// @returns nothing
UNWIND $ids AS id
MATCH (s:Source {id: id})
WHERE NOT EXISTS { MATCH (s)-[:HAS_VERSION]->(:Document) }
DETACH DELETE s
