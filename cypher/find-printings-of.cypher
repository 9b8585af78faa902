// The other printings of statements, the earliest first, one of an unknown day last.
// @param ids: ClaimId[]  the statements
// @returns owner: ClaimId, claim: Map, publisher: String?, publishedOn: String?
UNWIND $ids AS id
MATCH (s:Claim {id: id})
MATCH (s)-[:REPRINT_OF*1..2]-(o:Claim)
WITH DISTINCT id, o
MATCH (d:Document {id: o.document})
RETURN id AS owner, o {.*} AS claim, d.publisher AS publisher, d.publishedOn AS publishedOn
ORDER BY owner, coalesce(d.publishedEarliest, '9999-99-99'), o.document, o.start, o.id
