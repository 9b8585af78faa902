// What people judged, those that were undone included, a page at a time.
// @param afterId: String  go on after this judgement
// @param limit: Integer  at most this many
// @returns id: JudgementId, judgement: Map
MATCH (j:Judgement)
WHERE j.by STARTS WITH 'person:' AND j.id > $afterId
RETURN j.id AS id, j {.*} AS judgement
ORDER BY id
LIMIT $limit
