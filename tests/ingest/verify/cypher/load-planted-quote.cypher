// Puts wrong words into the evidence of statements.
// @param quote: String  the wrong words
// @returns nothing
MATCH (c:Statement)
MATCH (c)-[e:EVIDENCED_BY]->(:Passage)
SET e.quote = $quote
