// Where entities are printed last: the beginning of the page that was published last..
// @param ids: EntityId[]  the entities
// @returns owner: EntityId, mention: Map, entity: Map, rule: String, score: Number, why: String, published: String?,
//   publishedEarliest: Date?, publishedLatest: Date?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:REFERS_TO]-(m:Mention)
  WITH e, m.document AS document, min(m.start) AS begins
  MATCH (d:Document {id: document})
  WITH e, d, begins
  ORDER BY coalesce(d.publishedLatest, '') DESC, d.id
  LIMIT 1
  MATCH (m:Mention {document: d.id})
  MATCH (m)-[r:REFERS_TO]->(e)
  WHERE m.start = begins
  RETURN m, r, d
  ORDER BY m.id
  LIMIT 1
}
RETURN id AS owner, m {.*} AS mention, e {.*} AS entity, r.rule AS rule, r.score AS score, r.why AS why,
  d.publishedOn AS published, d.publishedEarliest AS publishedEarliest, d.publishedLatest AS publishedLatest
ORDER BY owner
