// When and where statements of the whole store were made and stood, those that are retracted too.
// @param from: Date?  may have been said on this day or later
// @param to: Date?  may have been said on this day or earlier
// @param mode: String?  direct or indirect
// @param act: String?  what the speaker does by saying it
// @param text: String?  words that the statement contains
// @returns id: ClaimId, day: String, document: DocumentId, begins: Integer, recordedAt: String, retractedAt: String?, stoodBefore: String[]
MATCH (s:Statement)
WHERE ($from IS NULL OR s.onLatest >= $from)
  AND ($to IS NULL OR s.onEarliest <= $to)
  AND ($mode IS NULL OR s.mode = $mode)
  AND ($act IS NULL OR s.act = $act)
  AND ($text IS NULL OR s.text CONTAINS $text)
RETURN s.id AS id, coalesce(s.onLatest, '') AS day, s.document AS document, s.start AS begins,
  s.recordedAt AS recordedAt, s.retractedAt AS retractedAt, s.stoodBefore AS stoodBefore
