// What was asked to be taken in, newest first.
// @param afterAt: String  go on after the job of this time
// @param afterId: String  with this id
// @param limit: Integer  at most this many
// @returns id: JobId, job: Map
MATCH (j:Job)
WHERE j.queuedAt < $afterAt OR (j.queuedAt = $afterAt AND j.id > $afterId)
RETURN j.id AS id, j {.*} AS job
ORDER BY j.queuedAt DESC, j.id
LIMIT $limit
