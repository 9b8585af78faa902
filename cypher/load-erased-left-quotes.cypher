// Takes the quotations of a document out of the left sides of people's judgements.
// @param document: DocumentId  the document
// @returns nothing
MATCH (j:Judgement {leftDocument: $document})
SET j.leftQuote = null
