// What speakers said about entities, newest first, in the order of the text within a document. Of
// what is printed again the first printing alone.
// @param pairs: Map[]  speaker and about: ids of the two entities
// @param from: Date?  may have been said on this day or later
// @param to: Date?  may have been said on this day or earlier
// @param mode: String?  direct or indirect
// @param act: String?  what the speaker does by saying it
// @param text: String?  words that the statement contains
// @param afterDay: String  go on after the claim of this day (of onLatest, '' where it has none)
// @param afterDocument: String  in this document
// @param afterStart: Integer  which begins there
// @param afterId: String  and has this id
// @param limit: Integer  at most this many for each
// @returns speaker: EntityId, about: EntityId, claim: Map
UNWIND $pairs AS pair
MATCH (p:Entity {id: pair.speaker})
MATCH (e:Entity {id: pair.about})
CALL (p, e) {
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
  WITH DISTINCT s, coalesce(s.onLatest, '') AS day
  WHERE day < $afterDay
    OR (day = $afterDay AND (s.document > $afterDocument
      OR (s.document = $afterDocument AND (s.start > $afterStart
        OR (s.start = $afterStart AND s.id > $afterId)))))
  RETURN s, day
  ORDER BY day DESC, s.document, s.start, s.id
  LIMIT $limit
}
RETURN pair.speaker AS speaker, pair.about AS about, s {.*} AS claim
ORDER BY speaker, about, day DESC, s.document, s.start, s.id
