// Turns what people judged into its opposite.
// @param verdict: String  the other verdict
// @returns nothing
MATCH (j:Judgement)
WHERE j.by STARTS WITH 'person:'
SET j.verdict = $verdict
