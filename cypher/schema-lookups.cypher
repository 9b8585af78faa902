// Ways into the graph that are no id.
// @returns nothing
CREATE INDEX link_key_by_key IF NOT EXISTS FOR (n:LinkKey) ON (n.key);
CREATE INDEX article_by_document IF NOT EXISTS FOR (n:Article) ON (n.document);
CREATE INDEX passage_by_document IF NOT EXISTS FOR (n:Passage) ON (n.document);
CREATE INDEX passage_by_print IF NOT EXISTS FOR (n:Passage) ON (n.print);
CREATE INDEX mention_by_document IF NOT EXISTS FOR (n:Mention) ON (n.document);
CREATE INDEX claim_by_document IF NOT EXISTS FOR (n:Claim) ON (n.document);
CREATE INDEX entity_by_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX change_by_document IF NOT EXISTS FOR (n:Change) ON (n.document);
CREATE INDEX judgement_by_left_document IF NOT EXISTS FOR (n:Judgement) ON (n.leftDocument);
CREATE INDEX judgement_by_right_document IF NOT EXISTS FOR (n:Judgement) ON (n.rightDocument);
CREATE INDEX correction_by_document IF NOT EXISTS FOR (n:Correction) ON (n.document);
CREATE INDEX job_by_kept_in IF NOT EXISTS FOR (n:Job) ON (n.keptIn);
