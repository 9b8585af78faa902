// Jobs by their ids.
// @param ids: JobId[]  the jobs
// @returns job: Map
UNWIND $ids AS id
MATCH (j:Job {id: id})
RETURN j {.*} AS job
