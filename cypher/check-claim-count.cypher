// How many claims stand, whatever document they say that they are of.
// @returns total: Integer
MATCH (c:Claim)
WHERE c.retractedAt IS NULL
RETURN count(c) AS total
