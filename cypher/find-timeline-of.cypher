// What is claimed of entities and said about them, the earliest first, in the order of the text within a document. Of
// what is printed again the first printing alone.
// @param ids: EntityId[]  the entities, each with a page of its own
// @param kinds: String[]  only claims of these kinds
// @param from: Date?  may be of this day or later
// @param to: Date?  may be of this day or earlier
// @param afterTime: String  go on after the claim of this day (of onEarliest, '9999-99-99' where it has none)
// @param afterDocument: String  in this document
// @param afterStart: Integer  which begins there
// @param afterId: String  and has this id
// @param limit: Integer  at most this many for each
// @returns owner: EntityId, claim: Map
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:REFERS_TO]-(m:Mention)
  MATCH (m)<-[:ABOUT|SUBJECT|OBJECT]-(c:Claim)
  WHERE c.retractedAt IS NULL AND c.kind IN $kinds
    AND ($from IS NULL OR c.onLatest >= $from)
    AND ($to IS NULL OR c.onEarliest <= $to)
    AND NOT EXISTS { MATCH (c)-[:REPRINT_OF]->(:Claim) }
  WITH DISTINCT c, coalesce(c.onEarliest, '9999-99-99') AS day
  WHERE day > $afterTime
    OR (day = $afterTime AND (c.document > $afterDocument
      OR (c.document = $afterDocument AND (c.start > $afterStart
        OR (c.start = $afterStart AND c.id > $afterId)))))
  RETURN c, day
  ORDER BY day, c.document, c.start, c.id
  LIMIT $limit
}
RETURN id AS owner, c {.*} AS claim
ORDER BY owner, day, c.document, c.start, c.id
