// How many statements entities made about others, and when, as the claims say.
// What is printed again counts once.
// @param rows: Map[]  from, and to: the ids of the others
// @returns from: EntityId, to: EntityId, claimCount: Integer, firstOn: Date?, lastOn: Date?
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (a)<-[:REFERS_TO]-(:Mention)<-[:SPEAKER]-(s:Statement)
WHERE s.retractedAt IS NULL
MATCH (s)-[:ABOUT]->(:Mention)-[:REFERS_TO]->(b:Entity)
WHERE b.id IN row.to
  AND NOT EXISTS {
    MATCH (s)-[:REPRINT_OF]->(h:Claim)
    MATCH (h)-[:SPEAKER]->(:Mention)-[:REFERS_TO]->(a)
    MATCH (h)-[:ABOUT]->(:Mention)-[:REFERS_TO]->(b)
  }
WITH DISTINCT row.from AS from, b.id AS to, s
RETURN from, to, count(s) AS claimCount, min(s.onEarliest) AS firstOn, max(s.onLatest) AS lastOn
