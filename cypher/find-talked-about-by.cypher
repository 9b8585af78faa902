// What speakers talked about, the latest first. From the derived edges.
// @param ids: EntityId[]  the speakers, each with a page of its own
// @param type: String?  only entities of this type
// @param afterDay: String  go on after the edge of this last day ('' where it has none)
// @param afterId: String  whose entity has this id
// @param limit: Integer  at most this many for each
// @returns owner: EntityId, entity: Map, claimCount: Integer, firstOn: Date?, lastOn: Date?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[t:TALKED_ABOUT]->(other:Entity)
  WHERE $type IS NULL OR other.type = $type
  WITH other, t, coalesce(t.lastOn, '') AS day
  WHERE day < $afterDay OR (day = $afterDay AND other.id > $afterId)
  RETURN other, t, day
  ORDER BY day DESC, other.id
  LIMIT $limit
}
RETURN id AS owner, other {.id, .type, .name, .aliases, .kind, .private, .mentionCount, .documentCount} AS entity, t.claimCount AS claimCount, t.firstOn AS firstOn, t.lastOn AS lastOn
ORDER BY owner, day DESC, other.id
