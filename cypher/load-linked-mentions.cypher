// The mentions of a document that are in a cluster, or that people's judgements took out of one.
// @param document: DocumentId  the document
// @returns id: MentionId, type: String, name: String, form: String, head: MentionId, rule: String, score: Number,
//   why: String, headName: String?, kind: String?, private: Boolean?
MATCH (m:Mention {document: $document})
WHERE m.cluster IS NOT NULL
RETURN m.id AS id, m.type AS type, m.name AS name, m.form AS form, m.cluster AS head, m.clusterRule AS rule,
  m.clusterScore AS score, m.clusterWhy AS why, m.headName AS headName, m.kind AS kind, m.private AS private
UNION
MATCH (m:Mention {document: $document})
WHERE m.cluster IS NULL
MATCH (m)-[r:REFERS_TO]->(:Entity)
RETURN m.id AS id, m.type AS type, m.name AS name, m.form AS form, m.head AS head, r.rule AS rule,
  r.score AS score, r.why AS why, m.headName AS headName, m.kind AS kind, m.private AS private
