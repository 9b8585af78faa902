// The mentions that claims are about in the roles that tell one claim from another.
// @param ids: ClaimId[]  the claims
// @returns claim: ClaimId, role: String, mention: MentionId
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (c)-[t:SPEAKER|SUBJECT|OBJECT]->(m:Mention)
RETURN id AS claim, type(t) AS role, m.id AS mention
ORDER BY claim, role, mention
