// The edges that go out from entities.
// @param ids: EntityId[]  the entities
// @returns from: EntityId, to: EntityId, type: String, title: String?, claimCount: Integer, firstOn: Date?, lastOn: Date?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)-[r:TALKED_ABOUT|HOLDS_POSITION|IMPLEMENTS|PART_OF|LOCATED_IN|PARTNERS_WITH|ISSUED|BASED_ON|PARTICIPATES_IN]->(o:Entity)
RETURN id AS from, o.id AS to, type(r) AS type, r.title AS title, r.claimCount AS claimCount, r.firstOn AS firstOn,
  r.lastOn AS lastOn
ORDER BY from, to, type, title
