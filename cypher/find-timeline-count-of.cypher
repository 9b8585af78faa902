// How much is claimed of entities and said about them.
// @param ids: EntityId[]  the entities
// @param kinds: String[]  only claims of these kinds
// @param from: Date?  may be of this day or later
// @param to: Date?  may be of this day or earlier
// @returns owner: EntityId, total: Integer
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:REFERS_TO]-(m:Mention)
  MATCH (m)<-[:ABOUT|SUBJECT|OBJECT]-(c:Claim)
  WHERE c.retractedAt IS NULL AND c.kind IN $kinds
    AND ($from IS NULL OR c.onLatest >= $from)
    AND ($to IS NULL OR c.onEarliest <= $to)
    AND NOT EXISTS { MATCH (c)-[:REPRINT_OF]->(:Claim) }
  RETURN count(DISTINCT c) AS total
}
RETURN id AS owner, total
ORDER BY owner
