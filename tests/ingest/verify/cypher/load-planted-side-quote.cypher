// Puts other words into what people judged of.
// @param quote: String  the other words
// @returns nothing
MATCH (j:Judgement)
WHERE j.by STARTS WITH 'person:'
SET j.leftQuote = $quote
