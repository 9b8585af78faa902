// How many documents mention a place, body or event of areas.
// @param areas: Map[]  owner and members: what the area goes by, and the ids of all that lies there
// @param publisher: String?  only of this paper or office
// @param from: Date?  may have been published on this day or later
// @param to: Date?  may have been published on this day or earlier
// @param text: String?  words that the text contains
// @returns owner: String, total: Integer
UNWIND $areas AS area
CALL (area) {
  UNWIND area.members AS member
  MATCH (e:Entity {id: member})
  MATCH (e)<-[:REFERS_TO]-(m:Mention)
  WITH DISTINCT m.document AS document
  MATCH (d:Document {id: document})
  WITH d
  WHERE ($publisher IS NULL OR d.publisher = $publisher)
    AND ($from IS NULL OR d.publishedLatest >= $from)
    AND ($to IS NULL OR d.publishedEarliest <= $to)
    AND ($text IS NULL OR d.text CONTAINS $text)
  RETURN count(d) AS total
}
RETURN area.owner AS owner, total
ORDER BY owner
