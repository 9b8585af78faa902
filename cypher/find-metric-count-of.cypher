// How many reported figures there are of each entity.
// @param ids: EntityId[]  the entities
// @returns owner: EntityId, total: Integer
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:REFERS_TO]-(:Mention)<-[:SUBJECT]-(c:Metric)
WHERE c.retractedAt IS NULL
RETURN id AS owner, count(DISTINCT c) AS total
