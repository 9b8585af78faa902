// Those of the claims that the store has.
// @param ids: ClaimId[]  the claims
// @returns id: ClaimId
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN c.id AS id
