// The heads of entities' clusters, and what each makes of its entity.
// @param ids: EntityId[]  the entities
// @returns entity: EntityId, head: MentionId, type: String, name: String?, kind: String?, private: Boolean?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:REFERS_TO]-(m:Mention)
WHERE m.head = m.id
RETURN id AS entity, m.id AS head, m.type AS type, m.headName AS name, m.kind AS kind, m.private AS private
ORDER BY entity, head
