// Claims of a kind in which entities have a role: those that are retracted too, and those whose mentions referred to
// them before.
// @param ids: KnownEntityId[]  the entities, those of the past included
// @param kind: String  Statement, Position, Relation or Metric
// @param role: String  SPEAKER, ABOUT, SUBJECT or OBJECT
// @returns owner: KnownEntityId, claim: Map
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:REFERS_TO|REFERRED_TO]-(m:Mention)
MATCH (m)<-[t:SPEAKER|ABOUT|SUBJECT|OBJECT]-(c:Claim)
WHERE c.kind = $kind AND type(t) = $role
RETURN id AS owner, c {.*} AS claim
UNION
UNWIND $ids AS id
MATCH (e:PastEntity {id: id})
MATCH (e)<-[:REFERRED_TO]-(m:Mention)
MATCH (m)<-[t:SPEAKER|ABOUT|SUBJECT|OBJECT]-(c:Claim)
WHERE c.kind = $kind AND type(t) = $role
RETURN id AS owner, c {.*} AS claim
