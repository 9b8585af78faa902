// Claims that tie entities to others, the latest first: those that are retracted too, and those whose mentions
// referred to them before.
// @param ids: KnownEntityId[]  the entities, those of the past included
// @param limit: Integer  at most this many for each
// @returns owner: KnownEntityId, claim: Map
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:REFERS_TO|REFERRED_TO]-(m:Mention)
  MATCH (m)<-[:SPEAKER|ABOUT|SUBJECT|OBJECT]-(c:Claim)
  WHERE c.kind <> 'Metric'
  WITH DISTINCT c, coalesce(c.onLatest, '') AS day
  RETURN c, day
  ORDER BY day DESC, c.id
  LIMIT $limit
}
RETURN id AS owner, c {.*} AS claim
UNION
UNWIND $ids AS id
MATCH (e:PastEntity {id: id})
CALL (e) {
  MATCH (e)<-[:REFERRED_TO]-(m:Mention)
  MATCH (m)<-[:SPEAKER|ABOUT|SUBJECT|OBJECT]-(c:Claim)
  WHERE c.kind <> 'Metric'
  WITH DISTINCT c, coalesce(c.onLatest, '') AS day
  RETURN c, day
  ORDER BY day DESC, c.id
  LIMIT $limit
}
RETURN id AS owner, c {.*} AS claim
