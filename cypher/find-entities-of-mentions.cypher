// The entities that mentions refer to.
// @param ids: MentionId[]  the mentions
// @returns mention: MentionId, entity: Map
UNWIND $ids AS id
MATCH (m:Mention {id: id})
MATCH (m)-[:REFERS_TO]->(e:Entity)
RETURN id AS mention, e {.*} AS entity
