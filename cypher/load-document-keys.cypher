// The keys of a document's heads, each with one head of another document that has the key too, where there is one.
// @param document: DocumentId  the document
// @returns head: MentionId, key: LinkKeyId, entity: EntityId?, other: MentionId?,
//   found: MentionId?, judged: Boolean
MATCH (m:Mention {document: $document})
MATCH (m)-[:HAS_KEY]->(k:LinkKey)
OPTIONAL MATCH (m)-[:REFERS_TO]->(e:Entity)
CALL (k) {
  OPTIONAL MATCH (k)<-[:HAS_KEY]-(o:Mention)
  WHERE o.document <> $document
  RETURN o.id AS other
  LIMIT 1
}
RETURN m.id AS head, k.id AS key, e.id AS entity, other, k.head AS found, coalesce(k.judged, false) AS judged
