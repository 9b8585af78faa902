// Judgements that were undone and were on one of some mentions.
// @param ids: MentionId[]  the mentions
// @returns judgement: Map
MATCH (j:Judgement)
WHERE j.retractedAt IS NOT NULL AND (j.left IN $ids OR j.right IN $ids)
RETURN j {.*} AS judgement
ORDER BY j.recordedAt, j.id
