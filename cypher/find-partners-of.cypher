// The bodies that bodies work together with, the latest first. From the derived edges, whichever way they go.
// @param ids: EntityId[]  the bodies, each with a page of its own
// @param afterDay: String  go on after the edge of this last day ('' where it has none)
// @param afterId: String  whose entity has this id
// @param limit: Integer  at most this many for each
// @returns owner: EntityId, entity: Map, claimCount: Integer, firstOn: Date?, lastOn: Date?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[t:PARTNERS_WITH]-(other:Entity)
  WITH other, coalesce(sum(t.claimCount), 0) AS claimCount, min(t.firstOn) AS firstOn, max(t.lastOn) AS lastOn
  WITH other, claimCount, firstOn, lastOn, coalesce(lastOn, '') AS day
  WHERE day < $afterDay OR (day = $afterDay AND other.id > $afterId)
  RETURN other, claimCount, firstOn, lastOn, day
  ORDER BY day DESC, other.id
  LIMIT $limit
}
RETURN id AS owner, other {.*} AS entity, claimCount, firstOn, lastOn
ORDER BY owner, day DESC, other.id
