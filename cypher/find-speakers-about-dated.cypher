// Who talked about entities in some time, the latest first. From the claims.
// What is printed again counts once.
// @param ids: EntityId[]  the entities, each with a page of its own
// @param type: String?  only entities of this type
// @param from: Date?  may have been said on this day or later
// @param to: Date?  may have been said on this day or earlier
// @param afterDay: String  go on after the edge of this last day ('' where it has none)
// @param afterId: String  whose entity has this id
// @param limit: Integer  at most this many for each
// @returns owner: EntityId, entity: Map, claimCount: Integer, firstOn: Date?, lastOn: Date?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
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
  WITH other, count(DISTINCT s) AS claimCount, min(s.onEarliest) AS firstOn, max(s.onLatest) AS lastOn
  WITH other, claimCount, firstOn, lastOn, coalesce(lastOn, '') AS day
  WHERE day < $afterDay OR (day = $afterDay AND other.id > $afterId)
  RETURN other, claimCount, firstOn, lastOn, day
  ORDER BY day DESC, other.id
  LIMIT $limit
}
RETURN id AS owner, other {.id, .type, .name, .aliases, .kind, .private, .mentionCount, .documentCount} AS entity, claimCount, firstOn, lastOn
ORDER BY owner, day DESC, other.id
