// The talk edges that should go out from entities, as the claims say.
// What is printed again counts once.
// @param ids: EntityId[]  the entities
// @returns from: EntityId, to: EntityId, claimCount: Integer, firstOn: Date?, lastOn: Date?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:REFERS_TO]-(:Mention)<-[:SPEAKER]-(s:Statement)
WHERE s.retractedAt IS NULL
MATCH (s)-[:ABOUT]->(:Mention)-[:REFERS_TO]->(o:Entity)
WHERE o.id <> id
  AND NOT EXISTS {
    MATCH (s)-[:REPRINT_OF]->(h:Claim)
    MATCH (h)-[:SPEAKER]->(:Mention)-[:REFERS_TO]->(e)
    MATCH (h)-[:ABOUT]->(:Mention)-[:REFERS_TO]->(o)
  }
RETURN id AS from, o.id AS to, count(DISTINCT s) AS claimCount, min(s.onEarliest) AS firstOn,
  max(s.onLatest) AS lastOn
ORDER BY from, to
