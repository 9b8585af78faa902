// Takes the quotations of a document out of people's corrections.
// @param document: DocumentId  the document
// @returns nothing
MATCH (k:Correction {document: $document})
SET k.quote = null, k.speakerQuote = null, k.subjectQuote = null, k.objectQuote = null, k.toSpeakerQuote = null
