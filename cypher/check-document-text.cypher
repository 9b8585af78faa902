// The text of a document as stored.
// @param id: DocumentId  the document
// @returns text: String
MATCH (d:Document {id: $id})
RETURN d.text AS text
