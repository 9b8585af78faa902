// Unties people's judgements from a document's mentions.
// @param document: DocumentId  the document
// @returns nothing
MATCH (m:Mention {document: $document})
MATCH (m)<-[r:LEFT_SIDE|RIGHT_SIDE]-(j:Judgement)
WHERE j.by STARTS WITH 'person:'
DELETE r
