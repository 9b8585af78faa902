// The keys of a document's heads, each with the head that it is found by and the number of heads that have it.
// @param document: DocumentId  the document
// @returns head: MentionId, key: LinkKeyId, found: MentionId?, heads: Integer, judged: Boolean
MATCH (m:Mention {document: $document})
MATCH (m)-[:HAS_KEY]->(k:LinkKey)
RETURN m.id AS head, k.id AS key, k.head AS found, k.heads AS heads, coalesce(k.judged, false) AS judged
