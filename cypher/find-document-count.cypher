// How many documents stand.
// @returns total: Integer
MATCH (d:Document)
WHERE d.retractedAt IS NULL
RETURN count(d) AS total
