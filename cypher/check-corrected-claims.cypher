// The claims of a document that stand or that corrections are tied to, each with those in whose place it stands.
// @param document: DocumentId  the document
// @returns claim: Map, corrections: Integer, of: ClaimId?
MATCH (c:Claim {document: $document})
OPTIONAL MATCH (c)<-[:CORRECTS]-(k:Correction)
WITH c, count(k) AS corrections, c.retractedAt AS retractedAt
WHERE retractedAt IS NULL OR corrections > 0
OPTIONAL MATCH (c)-[:CORRECTION_OF]->(r:Claim)
RETURN c {.*} AS claim, corrections, r.id AS of
ORDER BY c.id, of
