// Pairs of a document's own mentions of which people judged, the oldest judgement first.
// @param document: DocumentId  the document
// @returns left: MentionId, right: MentionId, verdict: String, recordedAt: String
MATCH (m:Mention {document: $document})
MATCH (m)<-[:LEFT_SIDE]-(j:Judgement)
WHERE j.by STARTS WITH 'person:'
MATCH (j)-[:RIGHT_SIDE]->(o:Mention)
WHERE o.document = $document
RETURN m.id AS left, o.id AS right, j.verdict AS verdict, j.recordedAt AS recordedAt
ORDER BY recordedAt, left, right
