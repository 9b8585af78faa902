// Deletes what rules judged of a document's mentions. What people judged stays.
// @param document: DocumentId  the document
// @returns nothing
MATCH (m:Mention {document: $document})
MATCH (m)<-[:LEFT_SIDE]-(j:Judgement)
WHERE j.by STARTS WITH 'rule:'
DETACH DELETE j
