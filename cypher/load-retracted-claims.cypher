// Retracts claims.
// @param ids: ClaimId[]  the claims
// @param recordedAt: String  when
// @returns nothing
UNWIND $ids AS id
MATCH (c:Claim {id: id})
SET c.retractedAt = $recordedAt
