// The pairs of entities between which the claims of a document that are not retracted say something.
// @param document: DocumentId  the document
// @returns from: EntityId, to: EntityId
MATCH (c:Claim {document: $document})
WITH c, c.retractedAt AS retractedAt
WHERE retractedAt IS NULL
MATCH (c)-[:SPEAKER|SUBJECT]->(:Mention)-[:REFERS_TO]->(a:Entity)
MATCH (c)-[:ABOUT|OBJECT]->(:Mention)-[:REFERS_TO]->(b:Entity)
WITH DISTINCT a.id AS from, b.id AS to
WHERE from <> to
RETURN from, to
