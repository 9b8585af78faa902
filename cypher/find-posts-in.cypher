// The posts that documents attest in bodies: for each person and title the latest claim, newest first.
// @param ids: EntityId[]  the bodies, each with a page of its own
// @param afterDay: String  go on after the claim of this day (of onLatest, '' where it has none)
// @param afterDocument: String  in this document
// @param afterStart: Integer  which begins there
// @param afterId: String  and has this id
// @param limit: Integer  at most this many for each
// @returns owner: EntityId, claim: Map
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:REFERS_TO]-(:Mention)<-[:OBJECT]-(p:Position)
  WHERE p.retractedAt IS NULL
  MATCH (p)-[:SUBJECT]->(:Mention)-[:REFERS_TO]->(person:Entity)
  WITH person.id AS holder, p.title AS title, max(coalesce(p.onLatest, '') + ' ' + p.id) AS latest,
    collect(p) AS claims
  UNWIND claims AS c
  WITH c, latest, coalesce(c.onLatest, '') AS day
  WHERE day + ' ' + c.id = latest
  WITH DISTINCT c, day
  WHERE day < $afterDay
    OR (day = $afterDay AND (c.document > $afterDocument
      OR (c.document = $afterDocument AND (c.start > $afterStart
        OR (c.start = $afterStart AND c.id > $afterId)))))
  RETURN c, day
  ORDER BY day DESC, c.document, c.start, c.id
  LIMIT $limit
}
RETURN id AS owner, c {.*} AS claim
ORDER BY owner, day DESC, c.document, c.start, c.id
