// Articles in which all of some entities are named, newest first, with the mentions.
// @param ids: EntityId[]  the entities, each once
// @param count: Integer  how many they are
// @param until: Date?  of documents that may have come out on this day or earlier
// @param afterDay: String  go on after the article of a document of this last day ('' where it has none)
// @param afterId: String  with this id
// @param limit: Integer  at most this many
// @returns id: ArticleId, article: Map, day: String, mentions: MentionId[]
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:REFERS_TO]-(m:Mention)
MATCH (m)-[:`IN`]->(p:Passage)
WITH p.article AS article, count(DISTINCT id) AS named, collect(m.id) AS mentions
WHERE named = $count
MATCH (a:Article {id: article})
MATCH (d:Document {id: a.document})
WHERE $until IS NULL OR d.publishedEarliest <= $until
WITH a, mentions, coalesce(d.publishedLatest, '') AS day
WHERE day < $afterDay OR (day = $afterDay AND a.id > $afterId)
RETURN a.id AS id, a {.*} AS article, day, mentions
ORDER BY day DESC, a.id
LIMIT $limit
