// How many statements of a speaker there are about an entity.
// What is printed again counts once.
// @param pairs: Map[]  speaker and about: ids of the two entities
// @param from: Date?  may have been said on this day or later
// @param to: Date?  may have been said on this day or earlier
// @param mode: String?  direct or indirect
// @param act: String?  what the speaker does by saying it
// @param text: String?  words that the statement contains
// @returns speaker: EntityId, about: EntityId, total: Integer
UNWIND $pairs AS pair
MATCH (p:Entity {id: pair.speaker})
MATCH (e:Entity {id: pair.about})
MATCH (p)<-[:REFERS_TO]-(:Mention)<-[:SPEAKER]-(s:Statement)
MATCH (s)-[:ABOUT]->(:Mention)-[:REFERS_TO]->(e)
WHERE s.retractedAt IS NULL
  AND ($from IS NULL OR s.onLatest >= $from)
  AND ($to IS NULL OR s.onEarliest <= $to)
  AND ($mode IS NULL OR s.mode = $mode)
  AND ($act IS NULL OR s.act = $act)
  AND ($text IS NULL OR s.text CONTAINS $text)
  AND COUNT {
    MATCH (s)-[:REPRINT_OF]->(h:Claim)
    MATCH (h)-[:SPEAKER]->(:Mention)-[:REFERS_TO]->(p)
    MATCH (h)-[:ABOUT]->(:Mention)-[:REFERS_TO]->(e)
  } = 0
RETURN pair.speaker AS speaker, pair.about AS about, count(DISTINCT s) AS total
