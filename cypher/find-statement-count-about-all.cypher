// How many statements there are about all of some entities. What is printed again counts once.
// @param ids: EntityId[]  the entities, each once
// @param count: Integer  how many they are
// @param to: Date?  may have been said on this day or earlier
// @returns total: Integer
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
RETURN count(s) AS total
