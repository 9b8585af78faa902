// The sentences that mentions stand in, with where these stand.
// @param ids: MentionId[]  the mentions
// @returns owner: MentionId, passage: PassageId, article: ArticleId, page: String?, sentence: String,
//   sentenceBegins: Integer, sentenceEnds: Integer
UNWIND $ids AS id
MATCH (m:Mention {id: id})
MATCH (m)-[:`IN`]->(p:Passage)
RETURN id AS owner, p.id AS passage, p.article AS article, p.page AS page, p.text AS sentence,
  p.start AS sentenceBegins, p.end AS sentenceEnds
ORDER BY owner, p.start, p.id
