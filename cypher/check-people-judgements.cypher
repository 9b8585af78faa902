// What people judged, with the mentions that each is tied to, a page at a time.
// @param afterId: String  go on after this judgement
// @param limit: Integer  at most this many
// @returns id: JudgementId, judgement: Map, left: MentionId?, right: MentionId?
MATCH (j:Judgement)
WHERE j.by STARTS WITH 'person:' AND j.id > $afterId
OPTIONAL MATCH (j)-[:LEFT_SIDE]->(l:Mention)
OPTIONAL MATCH (j)-[:RIGHT_SIDE]->(r:Mention)
RETURN j.id AS id, j {.*} AS judgement, l.id AS left, r.id AS right
ORDER BY id, left, right
LIMIT $limit
