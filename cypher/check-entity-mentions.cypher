// How many mentions in how many documents refer to entities.
// @param ids: EntityId[]  the entities
// @returns entity: EntityId, mentions: Integer, documents: Integer
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:REFERS_TO]-(m:Mention)
RETURN id AS entity, count(m) AS mentions, count(DISTINCT m.document) AS documents
ORDER BY entity
