// The mentions that claims are about, each in its role, also those that refer to no entity.
// @param ids: ClaimId[]  the claims
// @returns owner: ClaimId, role: String, ordinal: Integer, mention: Map
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (c)-[t:SPEAKER|ABOUT|SUBJECT|OBJECT]->(m:Mention)
RETURN id AS owner, type(t) AS role, coalesce(t.ordinal, 0) AS ordinal, m {.*} AS mention
ORDER BY owner, role, ordinal, m.start, m.id
