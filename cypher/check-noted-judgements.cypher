// What was noted of judgements: that they were given, and that they were undone.
// @returns action: String, judgement: JudgementId
MATCH (c:Change)
WHERE c.judgement IS NOT NULL
RETURN DISTINCT c.action AS action, c.judgement AS judgement
ORDER BY action, judgement
