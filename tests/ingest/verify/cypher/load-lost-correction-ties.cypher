// Unties corrections from their claims.
// @returns nothing
MATCH (k:Correction)
MATCH (k)-[r:CORRECTS]->(:Claim)
DELETE r
