// Corrections by id, those that were undone included.
// @param ids: CorrectionId[]  the corrections
// @returns correction: Map
UNWIND $ids AS id
MATCH (k:Correction {id: id})
RETURN k {.*} AS correction
