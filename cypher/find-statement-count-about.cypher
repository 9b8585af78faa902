// How many statements there are about each entity.
// What is printed again counts once.
// @param ids: EntityId[]  the entities
// @param from: Date?  may have been said on this day or later
// @param to: Date?  may have been said on this day or earlier
// @param mode: String?  direct or indirect
// @param act: String?  what the speaker does by saying it
// @param text: String?  words that the statement contains
// @returns owner: EntityId, total: Integer
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:REFERS_TO]-(:Mention)<-[:ABOUT]-(s:Statement)
WHERE s.retractedAt IS NULL
  AND ($from IS NULL OR s.onLatest >= $from)
  AND ($to IS NULL OR s.onEarliest <= $to)
  AND ($mode IS NULL OR s.mode = $mode)
  AND ($act IS NULL OR s.act = $act)
  AND ($text IS NULL OR s.text CONTAINS $text)
  AND COUNT {
    MATCH (s)-[:REPRINT_OF]->(h:Claim)
    MATCH (h)-[:ABOUT]->(:Mention)-[:REFERS_TO]->(e)
  } = 0
RETURN id AS owner, count(DISTINCT s) AS total
