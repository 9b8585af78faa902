// Documents that mention entities, newest first, without their texts.
// @param ids: EntityId[]  the entities, each with a page of its own
// @param from: Date?  may have been published on this day or later
// @param to: Date?  may have been published on this day or earlier
// @param afterDay: String  go on after the document of this last day ('' where it has none)
// @param afterId: String  with this id
// @param limit: Integer  at most this many for each
// @returns owner: EntityId, document: Map, mentions: Integer
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:REFERS_TO]-(m:Mention)
  WITH m.document AS document, count(DISTINCT m) AS mentions
  MATCH (d:Document {id: document})
  WITH d, mentions, coalesce(d.publishedLatest, '') AS day
  WHERE ($from IS NULL OR d.publishedLatest >= $from)
    AND ($to IS NULL OR d.publishedEarliest <= $to)
    AND (day < $afterDay OR (day = $afterDay AND d.id > $afterId))
  RETURN d, mentions, day
  ORDER BY day DESC, d.id
  LIMIT $limit
}
RETURN id AS owner, d {.id, .sha256, .textSha256, .readerVersion, .encoding, .publisher, .publishedOn, .publishedEarliest,
  .publishedLatest, .extractor, .recordedAt, .retractedAt, .stoodBefore} AS document, mentions
ORDER BY owner, day DESC, d.id
