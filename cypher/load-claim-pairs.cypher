// The pairs of entities between which claims say something, whether they stand or not.
// @param ids: ClaimId[]  the claims
// @returns from: EntityId, to: EntityId
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (c)-[:SPEAKER|SUBJECT]->(:Mention)-[:REFERS_TO]->(a:Entity)
MATCH (c)-[:ABOUT|OBJECT]->(:Mention)-[:REFERS_TO]->(b:Entity)
WITH DISTINCT a.id AS from, b.id AS to
WHERE from <> to
RETURN from, to
