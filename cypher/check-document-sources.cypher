// Where documents stand now, by location.
// @param ids: DocumentId[]  the documents
// @returns document: DocumentId, location: String
UNWIND $ids AS id
MATCH (d:Document {id: id})
MATCH (d)<-[v:HAS_VERSION]-(s:Source)
WHERE v.supersededAt IS NULL
RETURN id AS document, s.location AS location
ORDER BY document, location
