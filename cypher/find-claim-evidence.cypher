// The printed words of claims, all pieces in reading order, with the sentence that each begins in.
// @param ids: ClaimId[]  the claims
// @returns owner: ClaimId, ordinal: Integer, begins: Integer, ends: Integer, quote: String, sentence: String,
//   sentenceBegins: Integer, sentenceEnds: Integer, lastSentenceEnds: Integer?
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (c)-[e:EVIDENCED_BY]->(p:Passage)
OPTIONAL MATCH (p)<-[:HAS_PASSAGE]-(:Article)-[:HAS_PASSAGE]->(q:Passage)
WHERE q.start < e.end AND q.end >= e.end
RETURN id AS owner, e.ordinal AS ordinal, e.start AS begins, e.end AS ends, e.quote AS quote, p.text AS sentence,
  p.start AS sentenceBegins, p.end AS sentenceEnds, min(q.end) AS lastSentenceEnds
ORDER BY owner, ordinal
