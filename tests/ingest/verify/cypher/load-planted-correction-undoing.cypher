// Takes back what people corrected, without a word.
// @param time: String  when
// @returns nothing
MATCH (k:Correction)
SET k.retractedAt = $time
