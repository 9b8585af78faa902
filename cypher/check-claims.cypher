// Claims of a document that are not retracted, a page at a time, with what their ids are made of.
// @param document: DocumentId  the document
// @param afterId: String  go on after this claim
// @param limit: Integer  at most this many
// @returns id: ClaimId, begins: Integer, ends: Integer, text: String, kind: String, extractor: String?, mode: String?,
//   title: String?, status: String?, relation: String?, indicator: String?, value: Number?, unit: String?
MATCH (c:Claim {document: $document})
WITH c, c.id AS id, c.retractedAt AS retractedAt
WHERE retractedAt IS NULL AND id > $afterId
RETURN id, c.start AS begins, c.end AS ends, c.text AS text, c.kind AS kind, c.extractor AS extractor, c.mode AS mode,
  c.title AS title, c.status AS status, c.relation AS relation, c.indicator AS indicator, c.value AS value,
  c.unit AS unit
ORDER BY id
LIMIT $limit
