// What people corrected, those that were undone included, a page at a time.
// @param afterId: String  go on after this correction
// @param limit: Integer  at most this many
// @returns id: CorrectionId, correction: Map
MATCH (k:Correction)
WHERE k.id > $afterId
RETURN k.id AS id, k {.*} AS correction
ORDER BY id
LIMIT $limit
