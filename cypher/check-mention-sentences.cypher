// The sentences that mentions are in: of a sound store one each.
// @param ids: MentionId[]  the mentions
// @returns mention: MentionId, sentenceBegins: Integer, sentenceEnds: Integer
UNWIND $ids AS id
MATCH (m:Mention {id: id})
MATCH (m)-[:`IN`]->(p:Passage)
RETURN id AS mention, p.start AS sentenceBegins, p.end AS sentenceEnds
ORDER BY mention, sentenceBegins, sentenceEnds
