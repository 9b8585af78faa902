// What mentions call entities and in which form, and the names that heads of clusters give them.
// @param ids: EntityId[]  the entities
// @returns entity: EntityId, name: String, form: String, headName: String?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:REFERS_TO]-(m:Mention)
RETURN DISTINCT id AS entity, m.name AS name, m.form AS form, m.headName AS headName
ORDER BY entity, name, form, headName
