// Documents that stand, a page at a time.
// @param afterId: String  go on after this document
// @param limit: Integer  at most this many
// @returns id: DocumentId, sha256: String, textSha256: String, extractor: String?, publisher: String?,
//   publishedOn: String?, publishedEarliest: Date?, publishedLatest: Date?, stated: String?
MATCH (d:Document)
WHERE d.retractedAt IS NULL AND d.id > $afterId
RETURN d.id AS id, d.sha256 AS sha256, d.textSha256 AS textSha256, d.extractor AS extractor, d.publisher AS publisher,
  d.publishedOn AS publishedOn, d.publishedEarliest AS publishedEarliest, d.publishedLatest AS publishedLatest,
  d.stated AS stated
ORDER BY id
LIMIT $limit
