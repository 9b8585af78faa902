// Statements that are tied to first printings, a page at a time.
// @param afterId: String  go on after this statement
// @param limit: Integer  at most this many
// @returns id: ClaimId, firsts: String[]
MATCH (s:Claim)-[:REPRINT_OF]->(h:Claim)
WHERE s.id > $afterId
WITH s.id AS id, collect(h.id) AS firsts
RETURN id, firsts
ORDER BY id
LIMIT $limit
