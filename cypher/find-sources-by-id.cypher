// Sources by id.
// @param ids: SourceId[]  the sources
// @returns id: SourceId, location: String
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN id, s.location AS location
