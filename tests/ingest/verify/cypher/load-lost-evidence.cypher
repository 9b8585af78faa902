// Deletes the evidence of metrics.
// @returns nothing
MATCH (:Metric)-[r:EVIDENCED_BY]->(:Passage)
DELETE r
