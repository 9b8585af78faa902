// Points what referred to an entity to the one that took its mentions.
// @param from: EntityId  the entity that ends
// @param to: EntityId  the entity that takes its mentions
// @returns nothing
MATCH (e:Entity {id: $from})
MATCH (s:Entity {id: $to})
MATCH (e)<-[p:REFERRED_TO]-(m:Mention)
CREATE (m)-[:REFERRED_TO {stood: p.stood, head: p.head, headName: p.headName, rule: p.rule, score: p.score, why: p.why}]->(s)
DELETE p
