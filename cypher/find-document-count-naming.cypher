// How many documents mention each entity.
// @param ids: EntityId[]  the entities
// @param from: Date?  may have been published on this day or later
// @param to: Date?  may have been published on this day or earlier
// @returns owner: EntityId, total: Integer
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:REFERS_TO]-(m:Mention)
WITH DISTINCT id, m.document AS document
MATCH (d:Document {id: document})
WHERE ($from IS NULL OR d.publishedLatest >= $from)
  AND ($to IS NULL OR d.publishedEarliest <= $to)
RETURN id AS owner, count(d) AS total
