// Gives claims that corrections made another day.
// @param day: String  the day
// @returns nothing
MATCH (c:Claim)
WHERE c.extractor CONTAINS '+correction:'
SET c.onText = $day, c.onEarliest = $day, c.onLatest = $day
