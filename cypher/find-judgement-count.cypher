// How many judgements of people there are, those that were undone included.
// @returns total: Integer
MATCH (j:Judgement)
WHERE j.by STARTS WITH 'person:'
RETURN count(j) AS total
