// Entities by the words that search looks them up by (src/model/search). Every word counts as it stands.
// @returns nothing
CREATE FULLTEXT INDEX entity_by_search_words IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchWords] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX past_entity_by_search_words IF NOT EXISTS FOR (n:PastEntity) ON EACH [n.searchWords] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CALL db.awaitIndexes(3600);
