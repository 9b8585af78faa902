// The corrections of claims that were read, the first given first.
// @param ids: ClaimId[]  the claims
// @returns owner: ClaimId, correction: Map
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (c)<-[:CORRECTS]-(k:Correction)
RETURN id AS owner, k {.*} AS correction
ORDER BY owner, k.recordedAt, k.id
