// Where the mentions stand to which a judgement is tied, and their entities.
// @param id: JudgementId  the judgement
// @returns mention: MentionId, document: DocumentId, entity: EntityId?
MATCH (j:Judgement {id: $id})
MATCH (j)-[:LEFT_SIDE|RIGHT_SIDE]->(m:Mention)
OPTIONAL MATCH (m)-[:REFERS_TO]->(e:Entity)
RETURN m.id AS mention, m.document AS document, e.id AS entity
