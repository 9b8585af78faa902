// Judgements by id.
// @param ids: JudgementId[]  the judgements
// @returns judgement: Map
UNWIND $ids AS id
MATCH (j:Judgement {id: id})
RETURN j {.*} AS judgement
