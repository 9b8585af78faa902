// Unties what people judged.
// @returns nothing
MATCH (j:Judgement)
WHERE j.by STARTS WITH 'person:'
MATCH (j)-[r:LEFT_SIDE]->(:Mention)
DELETE r
