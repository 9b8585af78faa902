// Marks the keys of heads: a person has judged of the entities that have them.
// @param ids: MentionId[]  the heads
// @returns nothing
UNWIND $ids AS id
MATCH (m:Mention {id: id})
MATCH (m)-[:HAS_KEY]->(k:LinkKey)
SET k.judged = true
