// Makes an edge that no claim says.
// @returns nothing
MATCH (a:Entity:Person)
WITH a ORDER BY a.id LIMIT 1
MATCH (b:Entity:Place)
WITH a, b ORDER BY b.id LIMIT 1
CREATE (a)-[:TALKED_ABOUT {claimCount: 1}]->(b)
