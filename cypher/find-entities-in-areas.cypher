// The places, bodies or events of areas, those of the most documents first.
// @param areas: Map[]  owner and members: what the area goes by, and the ids of those that lie there
// @param afterWeight: Integer  go on after the entity that so many documents mention
// @param afterId: String  and has this id
// @param limit: Integer  at most this many for each
// @returns owner: String, entity: Map, weight: Integer
UNWIND $areas AS area
CALL (area) {
  UNWIND area.members AS member
  MATCH (e:Entity {id: member})
  WITH DISTINCT e, coalesce(e.documentCount, 0) AS weight
  WHERE weight < $afterWeight OR (weight = $afterWeight AND e.id > $afterId)
  RETURN e, weight
  ORDER BY weight DESC, e.id
  LIMIT $limit
}
RETURN area.owner AS owner, e {.*} AS entity, weight
ORDER BY owner, weight DESC, e.id
