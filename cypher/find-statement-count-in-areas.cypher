// How many statements there are about places and bodies of areas, by them, and by people to whom the same document gives
// a post there.
// @param areas: Map[]  owner and members: what the area goes by, and the ids of all that lies there
// @param from: Date?  may have been said on this day or later
// @param to: Date?  may have been said on this day or earlier
// @returns owner: String, total: Integer
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
  RETURN count(s) AS total
}
RETURN area.owner AS owner, total
ORDER BY owner
