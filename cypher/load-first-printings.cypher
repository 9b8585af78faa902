// The first printings of statements that are printed again.
// @param ids: ClaimId[]  the statements
// @returns statement: ClaimId, first: ClaimId
UNWIND $ids AS id
MATCH (s:Claim {id: id})
MATCH (s)-[:REPRINT_OF]->(h:Claim)
RETURN id AS statement, h.id AS first
