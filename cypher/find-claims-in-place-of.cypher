// What stands or stood in the place of claims that were read, the latest first.
// @param ids: ClaimId[]  the claims that were read
// @returns owner: ClaimId, claim: Map
UNWIND $ids AS id
MATCH (r:Claim {id: id})
MATCH (r)<-[:CORRECTION_OF]-(c:Claim)
RETURN id AS owner, c {.*} AS claim
ORDER BY owner, c.recordedAt DESC, c.id
