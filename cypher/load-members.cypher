// The mentions of clusters, with the head and the entity of each.
// @param rows: Map[]  mention, head, entity, rule, score, why
// @returns nothing
UNWIND $rows AS row
MATCH (m:Mention {id: row.mention})
MATCH (e:Entity {id: row.entity})
SET m.head = row.head
MERGE (m)-[r:REFERS_TO]->(e)
SET r.rule = row.rule, r.score = row.score, r.why = row.why
