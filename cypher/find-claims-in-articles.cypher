// Claims of articles that are not retracted, in the order of the text.
// @param ids: ArticleId[]  the articles, each with a page of its own
// @param kinds: String[]  only claims of these kinds
// @param afterStart: Integer  go on after the claim that begins there
// @param afterId: String  and has this id
// @param limit: Integer  at most this many for each
// @returns owner: ArticleId, claim: Map
UNWIND $ids AS id
MATCH (a:Article {id: id})
CALL (a) {
  MATCH (c:Claim {document: a.document})
  WITH a, c
  WHERE c.article = a.id AND c.retractedAt IS NULL AND c.kind IN $kinds
    AND (c.start > $afterStart OR (c.start = $afterStart AND c.id > $afterId))
  RETURN c
  ORDER BY c.start, c.id
  LIMIT $limit
}
RETURN id AS owner, c {.*} AS claim
ORDER BY owner, c.start, c.id
