// Entities by the words that search looks them up by (src/model/search). Every word counts as it stands.
// @returns nothing
CREATE INDEX entity_by_search_words IF NOT EXISTS FOR (n:Entity) ON (n.searchWords) USING TEXT {tokenizer: 'standard', stop_words: []};
CREATE INDEX past_entity_by_search_words IF NOT EXISTS FOR (n:PastEntity) ON (n.searchWords) USING TEXT {tokenizer: 'standard', stop_words: []};
