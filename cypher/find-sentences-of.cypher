// The sentences that mentions stand in.
// @param ids: MentionId[]  the mentions
// @returns mention: MentionId, text: String
UNWIND $ids AS id
MATCH (m:Mention {id: id})
MATCH (m)-[:`IN`]->(p:Passage)
RETURN id AS mention, p.text AS text
ORDER BY mention, p.id
