// Documents that mention a place, body or event of areas, newest first, without their texts.
// @param areas: Map[]  owner and members: what the area goes by, and the ids of all that lies there
// @param publisher: String?  only of this paper or office
// @param from: Date?  may have been published on this day or later
// @param to: Date?  may have been published on this day or earlier
// @param text: String?  words that the text contains
// @param afterDay: String  go on after the document of this last day ('' where it has none)
// @param afterId: String  with this id
// @param limit: Integer  at most this many for each
// @returns owner: String, document: Map, mentions: Integer
UNWIND $areas AS area
CALL (area) {
  UNWIND area.members AS member
  MATCH (e:Entity {id: member})
  MATCH (e)<-[:REFERS_TO]-(m:Mention)
  WITH m.document AS document, count(DISTINCT m) AS mentions
  MATCH (d:Document {id: document})
  WITH d, mentions, coalesce(d.publishedLatest, '') AS day
  WHERE ($publisher IS NULL OR d.publisher = $publisher)
    AND ($from IS NULL OR d.publishedLatest >= $from)
    AND ($to IS NULL OR d.publishedEarliest <= $to)
    AND ($text IS NULL OR d.text CONTAINS $text)
    AND (day < $afterDay OR (day = $afterDay AND d.id > $afterId))
  RETURN d, mentions, day
  ORDER BY day DESC, d.id
  LIMIT $limit
}
RETURN area.owner AS owner, d {.id, .sha256, .textSha256, .readerVersion, .encoding, .publisher, .publishedOn,
  .publishedEarliest, .publishedLatest, .extractor, .recordedAt, .retractedAt, .stoodBefore} AS document, mentions
ORDER BY owner, day DESC, d.id
