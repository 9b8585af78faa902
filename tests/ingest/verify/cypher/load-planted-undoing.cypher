// Takes back what people judged, without a word.
// @param time: String  when
// @returns nothing
MATCH (j:Judgement)
WHERE j.by STARTS WITH 'person:'
SET j.retractedAt = $time
