// Lets claims say that no correction made them.
// @returns nothing
MATCH (c:Claim)
WHERE c.extractor CONTAINS '+correction:'
SET c.extractor = 'test/1'
