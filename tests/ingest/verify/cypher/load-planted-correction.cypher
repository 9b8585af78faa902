// Gives corrections another date.
// @param date: String  the date
// @returns nothing
MATCH (k:Correction)
WHERE k.toDate IS NOT NULL
SET k.toDate = $date
