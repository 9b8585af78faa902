// The entities that mentions refer to: of a sound store one each.
// @param ids: MentionId[]  the mentions
// @returns mention: MentionId, entity: EntityId
UNWIND $ids AS id
MATCH (m:Mention {id: id})
MATCH (m)-[:REFERS_TO]->(e:Entity)
RETURN id AS mention, e.id AS entity
ORDER BY mention, entity
