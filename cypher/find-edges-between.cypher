// The derived edges between two entities, either way. It is sought from the first of the two.
// @param pairs: Map[]  one and other: ids of the two
// @param relations: String[]  only edges of these relations
// @returns from: EntityId, to: EntityId, relation: String, title: String?, claimCount: Integer, firstOn: Date?, lastOn: Date?
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.one})
MATCH (b:Entity {id: pair.other})
MATCH (a)-[r:TALKED_ABOUT|HOLDS_POSITION|IMPLEMENTS|PART_OF|LOCATED_IN|PARTNERS_WITH|ISSUED|BASED_ON|PARTICIPATES_IN]-(b)
WHERE type(r) IN $relations
RETURN startNode(r).id AS from, endNode(r).id AS to, type(r) AS relation, r.title AS title,
  r.claimCount AS claimCount, r.firstOn AS firstOn, r.lastOn AS lastOn
ORDER BY from, to, relation, title
