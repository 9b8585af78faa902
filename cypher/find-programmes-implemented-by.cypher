// The programmes that bodies and places carry out, the latest first; for a place those of bodies located in it too.
// From the derived edges.
// @param ids: EntityId[]  the bodies and places, each with a page of its own
// @param afterDay: String  go on after the edge of this last day ('' where it has none)
// @param afterId: String  whose entity has this id
// @param limit: Integer  at most this many for each
// @returns owner: EntityId, entity: Map, claimCount: Integer, firstOn: Date?, lastOn: Date?, implementers: EntityId[]
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:LOCATED_IN*0..1]-(doer:Entity)
  WITH DISTINCT doer
  MATCH (doer)-[t:IMPLEMENTS]->(other:Programme)
  WITH doer, t, other
  ORDER BY doer.id
  WITH other, coalesce(sum(t.claimCount), 0) AS claimCount, min(t.firstOn) AS firstOn, max(t.lastOn) AS lastOn,
    collect(DISTINCT doer.id) AS implementers
  WITH other, claimCount, firstOn, lastOn, implementers, coalesce(lastOn, '') AS day
  WHERE day < $afterDay OR (day = $afterDay AND other.id > $afterId)
  RETURN other, claimCount, firstOn, lastOn, implementers, day
  ORDER BY day DESC, other.id
  LIMIT $limit
}
RETURN id AS owner, other {.*} AS entity, claimCount, firstOn, lastOn, implementers
ORDER BY owner, day DESC, other.id
