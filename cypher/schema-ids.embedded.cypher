// Every id is the id of one node. Here a constraint brings no index, so both are stated.
// @returns nothing
CREATE INDEX store_by_id IF NOT EXISTS FOR (n:Store) ON (n.id);
CREATE CONSTRAINT store_id_is_unique IF NOT EXISTS FOR (n:Store) REQUIRE n.id IS UNIQUE;
CREATE INDEX source_by_id IF NOT EXISTS FOR (n:Source) ON (n.id);
CREATE CONSTRAINT source_id_is_unique IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE INDEX document_by_id IF NOT EXISTS FOR (n:Document) ON (n.id);
CREATE CONSTRAINT document_id_is_unique IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE INDEX article_by_id IF NOT EXISTS FOR (n:Article) ON (n.id);
CREATE CONSTRAINT article_id_is_unique IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE INDEX passage_by_id IF NOT EXISTS FOR (n:Passage) ON (n.id);
CREATE CONSTRAINT passage_id_is_unique IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE INDEX mention_by_id IF NOT EXISTS FOR (n:Mention) ON (n.id);
CREATE CONSTRAINT mention_id_is_unique IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE INDEX claim_by_id IF NOT EXISTS FOR (n:Claim) ON (n.id);
CREATE CONSTRAINT claim_id_is_unique IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE INDEX judgement_by_id IF NOT EXISTS FOR (n:Judgement) ON (n.id);
CREATE CONSTRAINT judgement_id_is_unique IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE INDEX reference_by_id IF NOT EXISTS FOR (n:Reference) ON (n.id);
CREATE CONSTRAINT reference_id_is_unique IF NOT EXISTS FOR (n:Reference) REQUIRE n.id IS UNIQUE;
CREATE INDEX link_key_by_id IF NOT EXISTS FOR (n:LinkKey) ON (n.id);
CREATE CONSTRAINT link_key_id_is_unique IF NOT EXISTS FOR (n:LinkKey) REQUIRE n.id IS UNIQUE;
CREATE INDEX entity_by_id IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE CONSTRAINT entity_id_is_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE INDEX past_entity_by_id IF NOT EXISTS FOR (n:PastEntity) ON (n.id);
CREATE CONSTRAINT past_entity_id_is_unique IF NOT EXISTS FOR (n:PastEntity) REQUIRE n.id IS UNIQUE;
CREATE INDEX change_by_id IF NOT EXISTS FOR (n:Change) ON (n.id);
CREATE CONSTRAINT change_id_is_unique IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
