// What the store has of documents and sources that come: documents without a trace, from sources without one,
// are new in all respects.
// @param documents: DocumentId[]  the documents
// @param sources: SourceId[]  where they come from
// @returns id: Id, trace: String
UNWIND $documents AS id
MATCH (d:Document {id: id})
RETURN id, 'document' AS trace
UNION
UNWIND $sources AS id
MATCH (s:Source {id: id})
RETURN id, 'source' AS trace
UNION
UNWIND $documents AS id
MATCH (c:Change {document: id})
RETURN id, 'change' AS trace
UNION
UNWIND $documents AS id
MATCH (k:Correction {document: id})
RETURN id, 'correction' AS trace
UNION
UNWIND $documents AS id
MATCH (j:Judgement {leftDocument: id})
RETURN id, 'judgement' AS trace
UNION
UNWIND $documents AS id
MATCH (j:Judgement {rightDocument: id})
RETURN id, 'judgement of the right side' AS trace
