// Takes the quotations of a document out of the right sides of people's judgements.
// @param document: DocumentId  the document
// @returns nothing
MATCH (j:Judgement {rightDocument: $document})
SET j.rightQuote = null
