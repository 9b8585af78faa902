// Documents by id, without their texts.
// @param ids: DocumentId[]  the documents
// @returns document: Map
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d {.id, .sha256, .textSha256, .readerVersion, .encoding, .publisher, .publishedOn, .publishedEarliest,
  .publishedLatest, .extractor, .recordedAt, .retractedAt, .stoodBefore} AS document
