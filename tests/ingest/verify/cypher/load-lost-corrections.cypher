// Deletes what people corrected.
// @returns nothing
MATCH (k:Correction)
DETACH DELETE k
