// In how many articles all of some entities are named.
// @param ids: EntityId[]  the entities, each once
// @param count: Integer  how many they are
// @param until: Date?  of documents that may have come out on this day or earlier
// @returns total: Integer
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:REFERS_TO]-(m:Mention)
MATCH (m)-[:`IN`]->(p:Passage)
WITH p.article AS article, count(DISTINCT id) AS named
WHERE named = $count
MATCH (a:Article {id: article})
MATCH (d:Document {id: a.document})
WHERE $until IS NULL OR d.publishedEarliest <= $until
RETURN count(a) AS total
