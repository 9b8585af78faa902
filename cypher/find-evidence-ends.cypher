// Where the sentences end that pieces of claims' words end in; a piece that ends in none is left out. A question of its
// own: the embedded store answers an OPTIONAL MATCH of two steps by going through the whole store.
// @param ids: ClaimId[]  the claims
// @returns owner: ClaimId, ordinal: Integer, sentenceEnds: Integer
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (c)-[e:EVIDENCED_BY]->(p:Passage)
MATCH (p)<-[:HAS_PASSAGE]-(a:Article)
MATCH (a)-[:HAS_PASSAGE]->(q:Passage)
WHERE q.start < e.end AND q.end >= e.end
RETURN id AS owner, e.ordinal AS ordinal, min(q.end) AS sentenceEnds
ORDER BY owner, ordinal
