// Judgements with a mention on one side.
// @param ids: MentionId[]  the mentions
// @returns owner: MentionId, judgement: Map
UNWIND $ids AS id
MATCH (m:Mention {id: id})
MATCH (m)<-[:LEFT_SIDE|RIGHT_SIDE]-(j:Judgement)
RETURN id AS owner, j {.*} AS judgement
ORDER BY owner, j.recordedAt, j.id
