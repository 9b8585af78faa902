// Statements about all of some entities, newest first, in the order of the text within a document. Of what is printed
// again the first printing alone.
// @param ids: EntityId[]  the entities, each once
// @param count: Integer  how many they are
// @param to: Date?  may have been said on this day or earlier
// @param afterDay: String  go on after the claim of this day (of onLatest, '' where it has none)
// @param afterDocument: String  in this document
// @param afterStart: Integer  which begins there
// @param afterId: String  and has this id
// @param limit: Integer  at most this many
// @returns claim: Map
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:REFERS_TO]-(:Mention)<-[:ABOUT]-(c:Statement)
WHERE c.retractedAt IS NULL
WITH c.id AS statement, count(DISTINCT id) AS named
WHERE named = $count
WITH collect(statement) AS statements
UNWIND statements AS statement
MATCH (s:Claim {id: statement})
WHERE ($to IS NULL OR s.onEarliest <= $to)
  AND COUNT {
    MATCH (s)-[:REPRINT_OF]->(h:Claim)
    WHERE h.id IN statements
  } = 0
WITH s, coalesce(s.onLatest, '') AS day
WHERE day < $afterDay
  OR (day = $afterDay AND (s.document > $afterDocument
    OR (s.document = $afterDocument AND (s.start > $afterStart
      OR (s.start = $afterStart AND s.id > $afterId)))))
RETURN s {.*} AS claim
ORDER BY day DESC, s.document, s.start, s.id
LIMIT $limit
