// The names by which mentions call entities, and the names that heads of clusters give them.
// @param ids: EntityId[]  the entities
// @returns entity: EntityId, name: String, headName: String?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:REFERS_TO]-(m:Mention)
WHERE m.form = 'name' OR m.form = 'short'
RETURN DISTINCT id AS entity, m.name AS name, m.headName AS headName
ORDER BY entity, name, headName
