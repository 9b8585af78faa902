// Claims by id, retracted ones included.
// @param ids: ClaimId[]  the claims
// @returns claim: Map
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN c {.*} AS claim
