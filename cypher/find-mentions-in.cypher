// Mentions in documents that refer to an entity, in the order of the text. The place to go on from is a step of its own:
// beside the document Neo4j may look for it in the index of ids, among all mentions.
// @param ids: DocumentId[]  the documents, each with a page of its own
// @param afterStart: Integer  go on after the mention that begins there
// @param afterId: String  and has this id
// @param limit: Integer  at most this many for each
// @returns owner: DocumentId, mention: Map, entity: Map, rule: String, score: Number, why: String
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (m:Mention {document: d.id})
  WITH m
  WHERE m.start > $afterStart OR (m.start = $afterStart AND m.id > $afterId)
  MATCH (m)-[r:REFERS_TO]->(e:Entity)
  RETURN m, r, e
  ORDER BY m.start, m.id
  LIMIT $limit
}
RETURN id AS owner, m {.id, .document, .start, .end, .text, .form, .head} AS mention, e {.id, .type, .name, .aliases, .kind, .private, .mentionCount, .documentCount} AS entity, r.rule AS rule, r.score AS score, r.why AS why
ORDER BY owner, m.start, m.id
