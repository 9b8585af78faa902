// Jobs whose content a spool keeps, the first that was queued first.
// @param spool: String  id of the spool
// @returns job: Map
MATCH (j:Job {keptIn: $spool})
RETURN j {.*} AS job
ORDER BY j.queuedAt, j.id
