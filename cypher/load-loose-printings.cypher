// Takes statements away from their first printings.
// @param ids: ClaimId[]  the statements
// @returns nothing
UNWIND $ids AS id
MATCH (s:Claim {id: id})
MATCH (s)-[r:REPRINT_OF]->(:Claim)
DELETE r
