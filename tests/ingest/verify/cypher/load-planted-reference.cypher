// Lets all mentions of persons refer to a place as well.
// @returns nothing
MATCH (p:Entity:Place)
WITH p ORDER BY p.id LIMIT 1
MATCH (m:Mention {type: 'Person'})
WHERE m.head IS NOT NULL
CREATE (m)-[:REFERS_TO {rule: 'planted', score: 1.0, why: 'planted'}]->(p)
