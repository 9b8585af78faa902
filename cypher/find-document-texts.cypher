// The texts of documents as read.
// @param ids: DocumentId[]  the documents
// @returns owner: DocumentId, text: String
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id AS owner, d.text AS text
