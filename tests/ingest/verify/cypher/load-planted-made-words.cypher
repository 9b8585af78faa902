// Gives claims that corrections made other words.
// @param text: String  the words
// @returns nothing
MATCH (c:Claim)
WHERE c.extractor CONTAINS '+correction:'
SET c.text = $text
