// Deletes what people judged.
// @returns nothing
MATCH (j:Judgement)
WHERE j.by STARTS WITH 'person:'
DETACH DELETE j
