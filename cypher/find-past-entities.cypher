// Entities of the past by id: no document that stands names them any more.
// @param ids: PastEntityId[]  the entities
// @returns entity: Map
UNWIND $ids AS id
MATCH (e:PastEntity {id: id})
RETURN e {.*} AS entity
