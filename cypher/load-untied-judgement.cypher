// Unties a judgement from its sides: it does not count any more.
// @param id: JudgementId  the judgement
// @returns nothing
MATCH (j:Judgement {id: $id})
MATCH (j)-[r:LEFT_SIDE|RIGHT_SIDE]->(:Mention)
DELETE r
