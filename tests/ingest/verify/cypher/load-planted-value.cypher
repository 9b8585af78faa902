// Makes reported figures greater by one.
// @returns nothing
MATCH (c:Metric)
SET c.value = c.value + 1
