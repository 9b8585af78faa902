// What rules judged of two mentions, a page at a time.
// @param afterId: String  go on after this judgement
// @param limit: Integer  at most this many
// @returns id: JudgementId, judgement: Map, left: Map, leftDocument: String, right: Map, rightDocument: String
MATCH (j:Judgement)
WHERE j.by STARTS WITH 'rule:' AND j.id > $afterId
MATCH (j)-[:LEFT_SIDE]->(l:Mention)
MATCH (d:Document {id: l.document})
MATCH (j)-[:RIGHT_SIDE]->(r:Mention)
MATCH (f:Document {id: r.document})
WITH j, l, d, r, f
ORDER BY j.id
LIMIT $limit
RETURN j.id AS id, j {.*} AS judgement, l {.*} AS left, d.sha256 AS leftDocument, r {.*} AS right, f.sha256 AS rightDocument
ORDER BY id
