// How many posts, one for each person and title, documents attest in bodies.
// @param ids: EntityId[]  the bodies
// @returns owner: EntityId, total: Integer
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:REFERS_TO]-(:Mention)<-[:OBJECT]-(p:Position)
WHERE p.retractedAt IS NULL
MATCH (p)-[:SUBJECT]->(:Mention)-[:REFERS_TO]->(person:Entity)
WITH DISTINCT id, person.id AS holder, p.title AS title
RETURN id AS owner, count(*) AS total
