// In which articles entities are and were named, and when they were.
// @param ids: KnownEntityId[]  the entities, those of the past included
// @returns owner: KnownEntityId, article: ArticleId, mention: MentionId, tie: String, since: String, stood: String[], day: String, earliest: String?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[r:REFERS_TO|REFERRED_TO]-(m:Mention)
MATCH (m)-[:`IN`]->(p:Passage)
MATCH (d:Document {id: m.document})
RETURN id AS owner, p.article AS article, m.id AS mention, type(r) AS tie, d.recordedAt AS since, r.stood AS stood,
  coalesce(d.publishedLatest, '') AS day, d.publishedEarliest AS earliest
UNION
UNWIND $ids AS id
MATCH (e:PastEntity {id: id})
MATCH (e)<-[r:REFERRED_TO]-(m:Mention)
MATCH (m)-[:`IN`]->(p:Passage)
MATCH (d:Document {id: m.document})
RETURN id AS owner, p.article AS article, m.id AS mention, type(r) AS tie, d.recordedAt AS since, r.stood AS stood,
  coalesce(d.publishedLatest, '') AS day, d.publishedEarliest AS earliest
