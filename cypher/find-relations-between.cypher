// The claims that two entities have a relation, newest first, in the order of the text within a document.
// @param pairs: Map[]  from and to: ids of the two entities
// @param relation: String  the relation
// @param limit: Integer  at most this many for each
// @returns from: EntityId, to: EntityId, claim: Map
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
MATCH (b:Entity {id: pair.to})
CALL (a, b) {
  MATCH (a)<-[:REFERS_TO]-(:Mention)<-[:SUBJECT]-(c:Relation)
  WHERE c.relation = $relation AND c.retractedAt IS NULL
  MATCH (c)-[:OBJECT]->(:Mention)-[:REFERS_TO]->(b)
  WITH DISTINCT c, coalesce(c.onLatest, '') AS day
  RETURN c, day
  ORDER BY day DESC, c.document, c.start, c.id
  LIMIT $limit
}
RETURN pair.from AS from, pair.to AS to, c {.*} AS claim
ORDER BY from, to, day DESC, c.document, c.start, c.id
