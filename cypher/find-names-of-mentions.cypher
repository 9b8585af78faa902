// What mentions call their entities, those that are retracted included.
// @param ids: MentionId[]  the mentions
// @returns mention: MentionId, name: String
UNWIND $ids AS id
MATCH (m:Mention {id: id})
RETURN id AS mention, m.name AS name
