// The entities on both sides of what people judged of a document's mentions.
// @param document: DocumentId  the document
// @returns entity: EntityId
MATCH (m:Mention {document: $document})
MATCH (m)<-[:LEFT_SIDE|RIGHT_SIDE]-(j:Judgement)
WHERE j.by STARTS WITH 'person:'
MATCH (j)-[:LEFT_SIDE|RIGHT_SIDE]->(o:Mention)
MATCH (o)-[:REFERS_TO]->(e:Entity)
RETURN DISTINCT e.id AS entity
