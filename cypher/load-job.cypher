// Notes a job that was asked for.
// @param id: JobId  the job
// @param properties: Map  its other properties
// @returns nothing
MERGE (j:Job {id: $id})
SET j += $properties
