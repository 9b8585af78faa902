// How many documents stand.
// @param publisher: String?  only of this paper or office
// @param from: Date?  may have been published on this day or later
// @param to: Date?  may have been published on this day or earlier
// @param text: String?  words that the text contains
// @returns total: Integer
MATCH (d:Document)
WHERE d.retractedAt IS NULL
  AND ($publisher IS NULL OR d.publisher = $publisher)
  AND ($from IS NULL OR d.publishedLatest >= $from)
  AND ($to IS NULL OR d.publishedEarliest <= $to)
  AND ($text IS NULL OR d.text CONTAINS $text)
RETURN count(d) AS total
