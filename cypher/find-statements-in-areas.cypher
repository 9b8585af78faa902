// Statements about places and bodies of areas, by them, and by people to whom the same document gives a post there, newest
// first, in the order of the text within a document. Of what is printed again the first printing alone.
// @param areas: Map[]  owner and members: what the area goes by, and the ids of all that lies there
// @param from: Date?  may have been said on this day or later
// @param to: Date?  may have been said on this day or earlier
// @param afterDay: String  go on after the claim of this day (of onLatest, '' where it has none)
// @param afterDocument: String  in this document
// @param afterStart: Integer  which begins there
// @param afterId: String  and has this id
// @param limit: Integer  at most this many for each
// @returns owner: String, claim: Map
UNWIND $areas AS area
CALL (area) {
  UNWIND area.members AS member
  MATCH (e:Entity {id: member})
  MATCH (e)<-[:REFERS_TO]-(m:Mention)
  CALL (m) {
    MATCH (m)<-[:SPEAKER|ABOUT]-(s:Statement)
    RETURN s
    UNION
    MATCH (m)<-[:OBJECT]-(c:Position)
    WHERE c.retractedAt IS NULL
    MATCH (c)-[:SUBJECT]->(:Mention)-[:REFERS_TO]->(y:Entity)
    MATCH (y)<-[:REFERS_TO]-(o:Mention)
    WHERE o.document = m.document
    MATCH (o)<-[:SPEAKER]-(s:Statement)
    RETURN s
  }
  WITH DISTINCT s
  WHERE s.retractedAt IS NULL
    AND ($from IS NULL OR s.onLatest >= $from)
    AND ($to IS NULL OR s.onEarliest <= $to)
    AND NOT EXISTS { MATCH (s)-[:REPRINT_OF]->(:Claim) }
  WITH s, coalesce(s.onLatest, '') AS day
  WHERE day < $afterDay
    OR (day = $afterDay AND (s.document > $afterDocument
      OR (s.document = $afterDocument AND (s.start > $afterStart
        OR (s.start = $afterStart AND s.id > $afterId)))))
  RETURN s, day
  ORDER BY day DESC, s.document, s.start, s.id
  LIMIT $limit
}
RETURN area.owner AS owner, s {.*} AS claim
ORDER BY owner, day DESC, s.document, s.start, s.id
