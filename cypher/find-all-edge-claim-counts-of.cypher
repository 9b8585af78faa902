// How many claims tie entities to others, those that are retracted and those of before included.
// @param ids: KnownEntityId[]  the entities, those of the past included
// @returns owner: KnownEntityId, total: Integer
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:REFERS_TO|REFERRED_TO]-(m:Mention)
MATCH (m)<-[:SPEAKER|ABOUT|SUBJECT|OBJECT]-(c:Claim)
WHERE c.kind <> 'Metric'
RETURN id AS owner, count(DISTINCT c) AS total
UNION
UNWIND $ids AS id
MATCH (e:PastEntity {id: id})
MATCH (e)<-[:REFERRED_TO]-(m:Mention)
MATCH (m)<-[:SPEAKER|ABOUT|SUBJECT|OBJECT]-(c:Claim)
WHERE c.kind <> 'Metric'
RETURN id AS owner, count(DISTINCT c) AS total
