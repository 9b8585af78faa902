// Who talked about entities in some time: how many. From the claims.
// What is printed again counts once.
// @param ids: EntityId[]  the entities
// @param type: String?  only entities of this type
// @param from: Date?  may have been said on this day or later
// @param to: Date?  may have been said on this day or earlier
// @returns owner: EntityId, total: Integer
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:REFERS_TO]-(:Mention)<-[:ABOUT]-(s:Statement)
WHERE s.retractedAt IS NULL
  AND ($from IS NULL OR s.onLatest >= $from)
  AND ($to IS NULL OR s.onEarliest <= $to)
MATCH (s)-[:SPEAKER]->(:Mention)-[:REFERS_TO]->(other:Entity)
WHERE ($type IS NULL OR other.type = $type)
  AND COUNT {
    MATCH (s)-[:REPRINT_OF]->(h:Claim)
    MATCH (h)-[:SPEAKER]->(:Mention)-[:REFERS_TO]->(other)
    MATCH (h)-[:ABOUT]->(:Mention)-[:REFERS_TO]->(e)
  } = 0
RETURN id AS owner, count(DISTINCT other) AS total
