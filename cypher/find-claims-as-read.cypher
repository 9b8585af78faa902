// What was read where claims stand that people's corrections made.
// @param ids: ClaimId[]  the claims that were made
// @returns owner: ClaimId, claim: Map
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (c)-[:CORRECTION_OF]->(r:Claim)
RETURN id AS owner, r {.*} AS claim
ORDER BY owner, r.id
