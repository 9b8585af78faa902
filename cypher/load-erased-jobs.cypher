// Takes out of jobs what they may have of a document's words; their content is not kept any more.
// @param document: DocumentId  the document
// @returns nothing
MATCH (j:Job)
WHERE $document IN j.concerns
SET j.keptIn = '', j.name = null, j.location = null, j.why = null, j.report = null, j.failure = null
