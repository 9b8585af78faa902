// Retracts claims that corrections made.
// @param time: String  when
// @returns nothing
MATCH (c:Claim)
WHERE c.extractor CONTAINS '+correction:'
SET c.retractedAt = $time
