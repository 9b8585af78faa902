// The claims that the extractor of now reads from a document: those that stand, and those that people corrected.
// @param document: DocumentId  the document
// @returns claim: Map
MATCH (c:Claim {document: $document})
OPTIONAL MATCH (c)<-[:CORRECTS]-(k:Correction)
WITH c, count(k) AS corrections, c.retractedAt AS retractedAt, c.extractor AS extractor
WHERE (retractedAt IS NULL OR corrections > 0) AND NOT extractor CONTAINS '+correction:'
RETURN c {.*} AS claim
