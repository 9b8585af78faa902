// Deletes what rules judged of a document's mentions, on either side.
// @param document: DocumentId  the document
// @returns nothing
MATCH (m:Mention {document: $document})
MATCH (m)<-[:LEFT_SIDE|RIGHT_SIDE]-(j:Judgement)
WHERE j.by STARTS WITH 'rule:'
DETACH DELETE j
