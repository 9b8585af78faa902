// Gives the heads of places and of programmes a key in common.
// @returns nothing
MERGE (k:LinkKey {id: 'key_planted'})
SET k.key = 'planted'
WITH k
MATCH (m:Mention)
WHERE m.head = m.id AND (m.type = 'Place' OR m.type = 'Programme')
CREATE (m)-[:HAS_KEY {rule: 'planted', score: 1.0, why: 'planted'}]->(k)
