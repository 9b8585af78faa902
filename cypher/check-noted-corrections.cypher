// What was noted of corrections: that they were given, and that they were undone.
// @returns action: String, correction: CorrectionId
MATCH (c:Change)
WHERE c.correction IS NOT NULL
RETURN DISTINCT c.action AS action, c.correction AS correction
ORDER BY action, correction
