// Mentions that refer to entities, in the order of documents and text.
// @param ids: EntityId[]  the entities, each with a page of its own
// @param afterDocument: String  go on after the mention in this document
// @param afterStart: Integer  which begins there
// @param afterId: String  and has this id
// @param limit: Integer  at most this many for each
// @returns owner: EntityId, mention: Map, entity: Map, rule: String, score: Number, why: String
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[r:REFERS_TO]-(m:Mention)
  WHERE m.document > $afterDocument
    OR (m.document = $afterDocument AND (m.start > $afterStart OR (m.start = $afterStart AND m.id > $afterId)))
  RETURN m, r
  ORDER BY m.document, m.start, m.id
  LIMIT $limit
}
RETURN id AS owner, m {.id, .document, .start, .end, .text, .form, .head} AS mention, e {.id, .type, .name, .aliases, .kind, .private, .mentionCount, .documentCount} AS entity, r.rule AS rule, r.score AS score, r.why AS why
ORDER BY owner, m.document, m.start, m.id
