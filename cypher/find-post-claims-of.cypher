// What documents say of the posts of persons, newest first, in the order of the text within a document.
// @param ids: EntityId[]  the persons
// @param limit: Integer  at most this many for each
// @returns owner: EntityId, claim: Map, body: EntityId?, bodyName: String?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:REFERS_TO]-(:Mention)<-[:SUBJECT]-(c:Position)
  WHERE c.retractedAt IS NULL
  WITH DISTINCT c, coalesce(c.onLatest, '') AS day
  ORDER BY day DESC, c.document, c.start, c.id
  LIMIT $limit
  RETURN c, day
}
CALL (c) {
  MATCH (c)-[:OBJECT]->(m:Mention)
  MATCH (m)-[:REFERS_TO]->(b:Entity)
  RETURN collect(b {.id, .name}) AS bodies
}
UNWIND CASE WHEN size(bodies) = 0 THEN [null] ELSE bodies END AS body
RETURN id AS owner, c {.*} AS claim, body.id AS body, body.name AS bodyName
ORDER BY owner, day DESC, c.document, c.start, c.id
