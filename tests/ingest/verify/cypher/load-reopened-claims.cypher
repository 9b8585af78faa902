// Lets claims stand that people corrected.
// @returns nothing
MATCH (c:Claim)
WHERE c.retractedAt IS NOT NULL
SET c.retractedAt = null
