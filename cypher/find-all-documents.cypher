// When documents stood, those that are retracted too.
// @returns id: DocumentId, day: String, recordedAt: String, retractedAt: String?, stoodBefore: String[]
MATCH (d:Document)
RETURN d.id AS id, coalesce(d.publishedLatest, '') AS day, d.recordedAt AS recordedAt, d.retractedAt AS retractedAt,
  d.stoodBefore AS stoodBefore
