// Hides in whose place claims stand that corrections made.
// @returns nothing
MATCH (c:Claim)
MATCH (c)-[r:CORRECTION_OF]->(:Claim)
DELETE r
