// What the store knows of a judgement.
// @param id: JudgementId  the judgement
// @returns judgement: Map
MATCH (j:Judgement {id: $id})
RETURN j {.*} AS judgement
