// What people judged, those that were undone included, newest first.
// @param afterAt: String  go on after the judgement of this time
// @param afterId: String  with this id
// @param limit: Integer  at most this many
// @returns id: JudgementId, judgement: Map
MATCH (j:Judgement)
WHERE j.by STARTS WITH 'person:' AND (j.recordedAt < $afterAt OR (j.recordedAt = $afterAt AND j.id > $afterId))
RETURN j.id AS id, j {.*} AS judgement
ORDER BY j.recordedAt DESC, j.id
LIMIT $limit
