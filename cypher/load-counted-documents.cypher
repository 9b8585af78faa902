// How many documents name entities.
// @param ids: EntityId[]  the entities
// @returns entity: EntityId, documents: Integer
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:REFERS_TO]-(m:Mention)
RETURN id AS entity, count(DISTINCT m.document) AS documents
