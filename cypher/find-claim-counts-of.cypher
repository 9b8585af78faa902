// How many claims of each kind that are not retracted speak of entities.
// @param ids: EntityId[]  the entities
// @returns entity: EntityId, kind: String, claims: Integer
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:REFERS_TO]-(m:Mention)
MATCH (m)<-[:SPEAKER|ABOUT|SUBJECT|OBJECT]-(c:Claim)
WHERE c.retractedAt IS NULL
RETURN id AS entity, c.kind AS kind, count(DISTINCT c) AS claims
ORDER BY entity, kind
