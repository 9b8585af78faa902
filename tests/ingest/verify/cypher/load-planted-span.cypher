// Moves the evidence of statements by one character.
// @returns nothing
MATCH (c:Statement)
MATCH (c)-[e:EVIDENCED_BY]->(:Passage)
SET e.start = e.start + 1, e.end = e.end + 1
