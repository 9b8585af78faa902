// Points all mentions of an entity to another one.
// @param from: EntityId  the entity that ends
// @param to: EntityId  the entity that takes its mentions
// @returns nothing
MATCH (e:Entity {id: $from})
MATCH (s:Entity {id: $to})
MATCH (e)<-[r:REFERS_TO]-(m:Mention)
CREATE (m)-[:REFERS_TO {rule: r.rule, score: r.score, why: r.why}]->(s)
DELETE r
