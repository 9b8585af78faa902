// What mentions call entities, now and before, and when they did.
// @param ids: KnownEntityId[]  the entities, those of the past included
// @returns owner: KnownEntityId, mention: Map, headName: String?, tie: String, since: String, stood: String[]
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[r:REFERS_TO|REFERRED_TO]-(m:Mention)
MATCH (d:Document {id: m.document})
RETURN id AS owner, m {.id, .document, .name, .form, .headName} AS mention, r.headName AS headName, type(r) AS tie,
  d.recordedAt AS since, r.stood AS stood
UNION
UNWIND $ids AS id
MATCH (e:PastEntity {id: id})
MATCH (e)<-[r:REFERRED_TO]-(m:Mention)
MATCH (d:Document {id: m.document})
RETURN id AS owner, m {.id, .document, .name, .form, .headName} AS mention, r.headName AS headName, type(r) AS tie,
  d.recordedAt AS since, r.stood AS stood
