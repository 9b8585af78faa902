// Changes the texts of documents.
// @returns nothing
MATCH (d:Document)
SET d.text = 'x' + d.text
