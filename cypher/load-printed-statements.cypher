// The statements of articles that are not retracted, with the day of their document.
// @param ids: ArticleId[]  the articles
// @returns statement: ClaimId, article: ArticleId, document: DocumentId, begins: Integer, text: String, day: Date?
UNWIND $ids AS id
MATCH (a:Article {id: id})
MATCH (a)<-[:HAS_ARTICLE]-(d:Document)
MATCH (s:Claim {document: d.id})
WHERE s.article = id AND s.kind = 'Statement' AND s.retractedAt IS NULL
RETURN s.id AS statement, id AS article, d.id AS document, s.start AS begins, s.text AS text,
  d.publishedEarliest AS day
