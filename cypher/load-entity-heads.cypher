// The heads of entities' clusters.
// @param ids: EntityId[]  the entities
// @returns entity: EntityId, head: MentionId, document: DocumentId, recordedAt: String
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:REFERS_TO]-(m:Mention)
WHERE m.head = m.id
MATCH (d:Document {id: m.document})
RETURN id AS entity, m.id AS head, m.document AS document, d.recordedAt AS recordedAt
