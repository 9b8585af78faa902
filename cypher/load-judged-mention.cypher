// The head and the entity of a mention.
// @param id: MentionId  the mention
// @returns head: MentionId?, entity: EntityId?
MATCH (m:Mention {id: $id})
OPTIONAL MATCH (m)-[:REFERS_TO]->(e:Entity)
RETURN m.head AS head, e.id AS entity
