// What documents say of posts, each with its holder and its body, in the order of the text.
// @param ids: DocumentId[]  the documents
// @returns owner: DocumentId, holder: EntityId, claim: Map, body: Map?
UNWIND $ids AS id
MATCH (c:Claim {document: id})
WITH id, c
WHERE c.kind = 'Position' AND c.retractedAt IS NULL
MATCH (c)-[:SUBJECT]->(m:Mention)
MATCH (m)-[:REFERS_TO]->(holder:Entity)
CALL (c) {
  MATCH (c)-[:OBJECT]->(o:Mention)
  MATCH (o)-[:REFERS_TO]->(b:Entity)
  RETURN collect(b {.id, .type, .name, .aliases, .kind, .private, .mentionCount, .documentCount}) AS bodies
}
UNWIND CASE WHEN size(bodies) = 0 THEN [null] ELSE bodies END AS body
RETURN id AS owner, holder.id AS holder, c {.*} AS claim, body
ORDER BY owner, c.start, c.id, holder
