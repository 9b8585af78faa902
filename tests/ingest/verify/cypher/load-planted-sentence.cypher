// Changes the words of sentences.
// @returns nothing
MATCH (p:Passage)
SET p.text = p.text + '！'
