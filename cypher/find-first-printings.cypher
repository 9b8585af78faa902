// The first printings of statements that are printed again.
// @param ids: ClaimId[]  the statements
// @returns owner: ClaimId, claim: Map
UNWIND $ids AS id
MATCH (s:Claim {id: id})
MATCH (s)-[:REPRINT_OF]->(h:Claim)
RETURN id AS owner, h {.*} AS claim
