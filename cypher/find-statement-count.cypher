// How many statements there are in the whole store.
// What is printed again counts once.
// @param from: Date?  may have been said on this day or later
// @param to: Date?  may have been said on this day or earlier
// @param mode: String?  direct or indirect
// @param act: String?  what the speaker does by saying it
// @param text: String?  words that the statement contains
// @returns total: Integer
MATCH (s:Statement)
WHERE s.retractedAt IS NULL
  AND ($from IS NULL OR s.onLatest >= $from)
  AND ($to IS NULL OR s.onEarliest <= $to)
  AND ($mode IS NULL OR s.mode = $mode)
  AND ($act IS NULL OR s.act = $act)
  AND ($text IS NULL OR s.text CONTAINS $text)
  AND NOT EXISTS { MATCH (s)-[:REPRINT_OF]->(:Claim) }
RETURN count(s) AS total
