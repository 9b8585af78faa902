// Documents whose hash begins with a text, those that are retracted included.
// @param prefix: String  the beginning of the SHA-256
// @returns id: DocumentId, sha256: String, retractedAt: String?
MATCH (d:Document)
WHERE d.sha256 STARTS WITH $prefix
RETURN d.id AS id, d.sha256 AS sha256, d.retractedAt AS retractedAt
ORDER BY id
