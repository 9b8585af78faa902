// Takes mentions out of their clusters and entities.
// @param ids: MentionId[]  the mentions
// @returns nothing
UNWIND $ids AS id
MATCH (m:Mention {id: id})
SET m.head = null, m.headName = null, m.kind = null, m.private = null
SET m.cluster = null, m.clusterRule = null, m.clusterScore = null, m.clusterWhy = null
WITH m
MATCH (m)-[r:REFERS_TO]->(:Entity)
DELETE r
