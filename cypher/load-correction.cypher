// A correction, without the claim that it is of.
// @param id: CorrectionId  the correction
// @param properties: Map  its other properties
// @returns nothing
MERGE (k:Correction {id: $id})
SET k += $properties
