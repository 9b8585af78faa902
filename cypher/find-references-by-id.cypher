// Entries of reference lists by id.
// @param ids: ReferenceId[]  the entries
// @returns id: ReferenceId, name: String, type: String
UNWIND $ids AS id
MATCH (r:Reference {id: id})
RETURN id, r.name AS name, r.type AS type
