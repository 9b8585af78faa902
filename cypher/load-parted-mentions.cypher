// Mentions that people's judgements took out of the clusters that the linker had put them in, with its reasons.
// @param rows: Map[]  mention, cluster, rule, score, why
// @returns nothing
UNWIND $rows AS row
MATCH (m:Mention {id: row.mention})
SET m.cluster = row.cluster, m.clusterRule = row.rule, m.clusterScore = row.score, m.clusterWhy = row.why
