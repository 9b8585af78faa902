// What people corrected in a document and did not take back.
// @param document: DocumentId  the document
// @returns id: CorrectionId, correction: Map
MATCH (k:Correction {document: $document})
WITH k, k.retractedAt AS retractedAt
WHERE retractedAt IS NULL
RETURN k.id AS id, k {.*} AS correction
ORDER BY id
