// Makes a Source without looking whether it is there.
// @param id: SourceId  the source
// @returns id: SourceId
CREATE (s:Source {id: $id})
RETURN s.id AS id
