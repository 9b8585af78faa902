// Makes a statement stand that no document holds.
// @returns nothing
CREATE (:Claim:Statement {id: 'clm_planted', document: 'doc_nowhere', kind: 'Statement', start: 0, end: 2,
  text: '此话无出处', confidence: 1.0, recordedAt: '2025-01-01T00:00:00Z'})
