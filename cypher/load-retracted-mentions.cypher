// Retracts mentions that a document does not have any more.
// @param ids: MentionId[]  the mentions
// @param recordedAt: String  when
// @returns nothing
UNWIND $ids AS id
MATCH (m:Mention {id: id})
SET m.retractedAt = $recordedAt
