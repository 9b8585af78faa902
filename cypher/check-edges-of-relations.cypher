// The edges of stated relations that should go out from entities, as the claims say.
// @param ids: EntityId[]  the entities
// @returns from: EntityId, to: EntityId, type: String, claimCount: Integer, firstOn: Date?, lastOn: Date?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:REFERS_TO]-(:Mention)<-[:SUBJECT]-(c:Relation)
WHERE c.retractedAt IS NULL
MATCH (c)-[:OBJECT]->(:Mention)-[:REFERS_TO]->(o:Entity)
WHERE o.id <> id
RETURN id AS from, o.id AS to, c.relation AS type, count(DISTINCT c) AS claimCount, min(c.onEarliest) AS firstOn,
  max(c.onLatest) AS lastOn
ORDER BY from, to, type
