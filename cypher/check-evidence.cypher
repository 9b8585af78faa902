// The words that prove claims, each piece with the sentence that it begins in.
// @param ids: ClaimId[]  the claims
// @returns claim: ClaimId, ordinal: Integer, begins: Integer, ends: Integer, quote: String, document: DocumentId,
//   sentenceBegins: Integer, sentenceEnds: Integer
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (c)-[e:EVIDENCED_BY]->(p:Passage)
RETURN id AS claim, e.ordinal AS ordinal, e.start AS begins, e.end AS ends, e.quote AS quote,
  p.document AS document, p.start AS sentenceBegins, p.end AS sentenceEnds
ORDER BY claim, ordinal
