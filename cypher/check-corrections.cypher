// What people corrected, those that were undone included, with the claims that each is tied to, a page at a time.
// @param afterId: String  go on after this correction
// @param limit: Integer  at most this many
// @returns id: CorrectionId, correction: Map, claim: ClaimId?
MATCH (k:Correction)
WHERE k.id > $afterId
OPTIONAL MATCH (k)-[:CORRECTS]->(c:Claim)
RETURN k.id AS id, k {.*} AS correction, c.id AS claim
ORDER BY id, claim
LIMIT $limit
