// When documents stood, those that are retracted too.
// @param publisher: String?  only of this paper or office
// @param from: Date?  may have been published on this day or later
// @param to: Date?  may have been published on this day or earlier
// @param text: String?  words that the text contains
// @returns id: DocumentId, day: String, recordedAt: String, retractedAt: String?, stoodBefore: String[]
MATCH (d:Document)
WHERE ($publisher IS NULL OR d.publisher = $publisher)
  AND ($from IS NULL OR d.publishedLatest >= $from)
  AND ($to IS NULL OR d.publishedEarliest <= $to)
  AND ($text IS NULL OR d.text CONTAINS $text)
RETURN d.id AS id, coalesce(d.publishedLatest, '') AS day, d.recordedAt AS recordedAt, d.retractedAt AS retractedAt,
  d.stoodBefore AS stoodBefore
