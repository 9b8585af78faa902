// Says of a job how it is now, where it is as it is thought to be.
// @param id: JobId  the job
// @param states: String[]  the states in which it may be
// @param properties: Map  what is new of it
// @returns id: JobId
MATCH (j:Job {id: $id})
WHERE j.state IN $states
SET j += $properties
RETURN j.id AS id
