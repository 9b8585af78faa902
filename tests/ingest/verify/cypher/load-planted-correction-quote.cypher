// Changes what corrections quote.
// @param quote: String  other words
// @returns nothing
MATCH (k:Correction)
SET k.quote = $quote
