// The neighbours of entities by relation, direction and type: how many there are, and the first of them. Direction is
// out, in, or either of a relation that has none.
// @param ids: EntityId[]  the entities
// @param relations: String[]  only edges of these relations
// @param types: String[]  only neighbours of these types
// @param direction: String  only edges that go out or in; either for both
// @param order: String  newest, claims or mentions: those with the last day, the most claims, the most documents first
// @param limit: Integer  at most so many neighbours for each group
// @returns owner: EntityId, relation: String, direction: String, type: String, total: Integer, neighbours: EntityId[]
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)-[r:TALKED_ABOUT|HOLDS_POSITION|IMPLEMENTS|PART_OF|LOCATED_IN|PARTNERS_WITH|ISSUED|BASED_ON|PARTICIPATES_IN]-(o:Entity)
WHERE type(r) IN $relations AND o.type IN $types
WITH id, o, r, CASE WHEN type(r) = 'PARTNERS_WITH' THEN 'either' WHEN startNode(r).id = id THEN 'out' ELSE 'in' END AS direction
WHERE $direction = 'either' OR direction = 'either' OR direction = $direction
WITH id, o, type(r) AS relation, direction, coalesce(sum(r.claimCount), 0) AS claims, max(r.lastOn) AS lastOn
WITH id, relation, direction, o.type AS type, o.id AS neighbour,
  CASE WHEN $order = 'newest' THEN coalesce(lastOn, '') ELSE '' END AS day,
  CASE WHEN $order = 'claims' THEN claims WHEN $order = 'mentions' THEN coalesce(o.documentCount, 0) ELSE 0 END AS weight
ORDER BY day DESC, weight DESC, neighbour
WITH id, relation, direction, type, collect(neighbour) AS ranked
RETURN id AS owner, relation, direction, type, size(ranked) AS total, ranked[0..$limit] AS neighbours
ORDER BY owner, relation, direction, type
