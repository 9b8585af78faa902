// The keys of a document's heads, with the reasons for each.
// @param document: DocumentId  the document
// @returns head: MentionId, id: LinkKeyId, key: String, rule: String, score: Number, why: String
MATCH (m:Mention {document: $document})
MATCH (m)-[r:HAS_KEY]->(k:LinkKey)
RETURN m.id AS head, k.id AS id, k.key AS key, r.rule AS rule, r.score AS score, r.why AS why
