// The printed words of claims, all pieces in reading order, with the sentence that each begins in.
// @param ids: ClaimId[]  the claims
// @returns owner: ClaimId, ordinal: Integer, begins: Integer, ends: Integer, quote: String, passage: PassageId,
//   sentence: String, page: String?, sentenceBegins: Integer, sentenceEnds: Integer
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (c)-[e:EVIDENCED_BY]->(p:Passage)
RETURN id AS owner, e.ordinal AS ordinal, e.start AS begins, e.end AS ends, e.quote AS quote, p.id AS passage,
  p.text AS sentence, p.page AS page, p.start AS sentenceBegins, p.end AS sentenceEnds
ORDER BY owner, ordinal
