// The programmes that places and bodies of areas carry out, the latest first. From the derived edges.
// @param areas: Map[]  owner and members: what the area goes by, and the ids of all that lies there
// @param afterDay: String  go on after the edge of this last day ('' where it has none)
// @param afterId: String  whose entity has this id
// @param limit: Integer  at most this many for each
// @returns owner: String, entity: Map, claimCount: Integer, firstOn: Date?, lastOn: Date?, implementers: EntityId[]
UNWIND $areas AS area
CALL (area) {
  UNWIND area.members AS member
  MATCH (doer:Entity {id: member})
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
RETURN area.owner AS owner, other {.id, .type, .name, .aliases, .kind, .private, .mentionCount, .documentCount} AS entity, claimCount, firstOn, lastOn, implementers
ORDER BY owner, day DESC, other.id
