// The entities that share a key with entities, or are tied to them by a person's judgement.
// @param ids: EntityId[]  the entities
// @returns entity: EntityId
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:REFERS_TO]-(m:Mention)
MATCH (m)-[:HAS_KEY]->(k:LinkKey)
MATCH (k)<-[:HAS_KEY]-(o:Mention)
MATCH (o)-[:REFERS_TO]->(f:Entity)
RETURN DISTINCT f.id AS entity
UNION
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:REFERS_TO]-(m:Mention)
MATCH (m)<-[:LEFT_SIDE|RIGHT_SIDE]-(j:Judgement)
WHERE j.by STARTS WITH 'person:'
MATCH (j)-[:LEFT_SIDE|RIGHT_SIDE]->(o:Mention)
MATCH (o)-[:REFERS_TO]->(f:Entity)
RETURN DISTINCT f.id AS entity
