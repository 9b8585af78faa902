// The claims that corrections are of now.
// @param ids: CorrectionId[]  the corrections
// @returns owner: CorrectionId, claim: Map
UNWIND $ids AS id
MATCH (k:Correction {id: id})
MATCH (k)-[:CORRECTS]->(c:Claim)
RETURN id AS owner, c {.*} AS claim
ORDER BY owner, c.id
