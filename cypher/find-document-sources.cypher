// Where documents came from, by location.
// @param ids: DocumentId[]  the documents
// @returns owner: DocumentId, id: SourceId, location: String
UNWIND $ids AS id
MATCH (d:Document {id: id})
MATCH (d)<-[:HAS_VERSION]-(s:Source)
RETURN id AS owner, s.id AS id, s.location AS location
ORDER BY owner, location, s.id
