// The sides of people's judgements that count and that are in a document.
// @param document: DocumentId  the document
// @returns id: JudgementId, side: String, begins: Integer, ends: Integer, type: String
MATCH (j:Judgement {leftDocument: $document})
WITH j, j.retractedAt AS retractedAt
WHERE retractedAt IS NULL
RETURN j.id AS id, 'left' AS side, j.leftStart AS begins, j.leftEnd AS ends, j.leftType AS type
UNION
MATCH (j:Judgement {rightDocument: $document})
WITH j, j.retractedAt AS retractedAt
WHERE retractedAt IS NULL
RETURN j.id AS id, 'right' AS side, j.rightStart AS begins, j.rightEnd AS ends, j.rightType AS type
