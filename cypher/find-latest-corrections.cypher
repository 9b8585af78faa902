// What people corrected, those that were undone included, newest first.
// @param afterAt: String  go on after the correction of this time
// @param afterId: String  with this id
// @param limit: Integer  at most this many
// @returns id: CorrectionId, correction: Map
MATCH (k:Correction)
WHERE k.recordedAt < $afterAt OR (k.recordedAt = $afterAt AND k.id > $afterId)
RETURN k.id AS id, k {.*} AS correction
ORDER BY k.recordedAt DESC, k.id
LIMIT $limit
