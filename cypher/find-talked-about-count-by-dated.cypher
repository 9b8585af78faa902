// What speakers talked about in some time: how many. From the claims.
// What is printed again counts once.
// @param ids: EntityId[]  the speakers
// @param type: String?  only entities of this type
// @param from: Date?  may have been said on this day or later
// @param to: Date?  may have been said on this day or earlier
// @returns owner: EntityId, total: Integer
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:REFERS_TO]-(:Mention)<-[:SPEAKER]-(s:Statement)
WHERE s.retractedAt IS NULL
  AND ($from IS NULL OR s.onLatest >= $from)
  AND ($to IS NULL OR s.onEarliest <= $to)
MATCH (s)-[:ABOUT]->(:Mention)-[:REFERS_TO]->(other:Entity)
WHERE ($type IS NULL OR other.type = $type)
  AND COUNT {
    MATCH (s)-[:REPRINT_OF]->(h:Claim)
    MATCH (h)-[:SPEAKER]->(:Mention)-[:REFERS_TO]->(e)
    MATCH (h)-[:ABOUT]->(:Mention)-[:REFERS_TO]->(other)
  } = 0
RETURN id AS owner, count(DISTINCT other) AS total
