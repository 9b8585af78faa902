// How many claims give persons posts in others, by title, and when.
// @param rows: Map[]  from, and to: the ids of the others
// @returns from: EntityId, to: EntityId, title: String, claimCount: Integer, firstOn: Date?, lastOn: Date?
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (a)<-[:REFERS_TO]-(:Mention)<-[:SUBJECT]-(c:Position)
WHERE c.retractedAt IS NULL
MATCH (c)-[:OBJECT]->(:Mention)-[:REFERS_TO]->(b:Entity)
WHERE b.id IN row.to
WITH DISTINCT row.from AS from, b.id AS to, c
RETURN from, to, c.title AS title, count(c) AS claimCount, min(c.onEarliest) AS firstOn, max(c.onLatest) AS lastOn
