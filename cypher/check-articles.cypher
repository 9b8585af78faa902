// The articles of a document.
// @param document: DocumentId  the document
// @returns id: ArticleId, ordinal: Integer?, headline: String?, headlineParts: String[]?, reporters: String[]?,
//   datelinePlace: String?, spans: Integer[]?, truncated: Boolean?
MATCH (d:Document {id: $document})
MATCH (d)-[:HAS_ARTICLE]->(a:Article)
RETURN a.id AS id, a.ordinal AS ordinal, a.headline AS headline, a.headlineParts AS headlineParts,
  a.reporters AS reporters, a.datelinePlace AS datelinePlace, a.spans AS spans, a.truncated AS truncated
ORDER BY id
