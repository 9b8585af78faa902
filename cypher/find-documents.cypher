// Documents that stand, newest first, without their texts.
// @param publisher: String?  only of this paper or office
// @param from: Date?  may have been published on this day or later
// @param to: Date?  may have been published on this day or earlier
// @param text: String?  words that the text contains
// @param afterDay: String  go on after the document of this last day ('' where it has none)
// @param afterId: String  with this id
// @param limit: Integer  at most this many
// @returns document: Map
MATCH (d:Document)
WHERE d.retractedAt IS NULL
  AND ($publisher IS NULL OR d.publisher = $publisher)
  AND ($from IS NULL OR d.publishedLatest >= $from)
  AND ($to IS NULL OR d.publishedEarliest <= $to)
  AND ($text IS NULL OR d.text CONTAINS $text)
WITH d, coalesce(d.publishedLatest, '') AS day
WHERE day < $afterDay OR (day = $afterDay AND d.id > $afterId)
RETURN d {.id, .sha256, .textSha256, .readerVersion, .encoding, .publisher, .publishedOn, .publishedEarliest,
  .publishedLatest, .extractor, .recordedAt, .retractedAt, .stoodBefore} AS document
ORDER BY day DESC, d.id
LIMIT $limit
