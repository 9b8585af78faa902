// How many corrections there are, those that were undone included.
// @returns total: Integer
MATCH (k:Correction)
RETURN count(k) AS total
