// A judgement of a person, without its sides.
// @param id: JudgementId  the judgement
// @param properties: Map  its other properties
// @returns nothing
MERGE (j:Judgement {id: $id})
SET j += $properties
