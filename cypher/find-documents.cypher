// Documents that stand, newest first, without their texts.
// @param afterDay: String  go on after the document of this last day ('' where it has none)
// @param afterId: String  with this id
// @param limit: Integer  at most this many
// @returns document: Map
MATCH (d:Document)
WHERE d.retractedAt IS NULL
WITH d, coalesce(d.publishedLatest, '') AS day
WHERE day < $afterDay OR (day = $afterDay AND d.id > $afterId)
RETURN d {.id, .sha256, .textSha256, .readerVersion, .encoding, .publisher, .publishedOn, .publishedEarliest,
  .publishedLatest, .extractor, .recordedAt, .retractedAt, .stoodBefore} AS document
ORDER BY day DESC, d.id
LIMIT $limit
