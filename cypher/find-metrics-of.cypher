// Reported figures of entities, newest first, in the order of the text within a document.
// @param ids: EntityId[]  the entities, each with a page of its own
// @param afterDay: String  go on after the claim of this day (of onLatest, '' where it has none)
// @param afterDocument: String  in this document
// @param afterStart: Integer  which begins there
// @param afterId: String  and has this id
// @param limit: Integer  at most this many for each
// @returns owner: EntityId, claim: Map
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:REFERS_TO]-(:Mention)<-[:SUBJECT]-(c:Metric)
  WHERE c.retractedAt IS NULL
  WITH DISTINCT c, coalesce(c.onLatest, '') AS day
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
