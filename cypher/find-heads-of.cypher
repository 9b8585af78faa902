// The heads of entities' clusters.
// @param ids: EntityId[]  the entities
// @returns entity: EntityId, head: MentionId, document: DocumentId
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:REFERS_TO]-(m:Mention)
WHERE m.head = m.id
RETURN id AS entity, m.id AS head, m.document AS document
ORDER BY entity, head
