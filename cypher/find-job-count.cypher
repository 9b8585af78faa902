// How many jobs there are.
// @returns total: Integer
MATCH (j:Job)
RETURN count(j) AS total
