// How many derived edges entities have, either way.
// @param ids: EntityId[]  the entities
// @returns owner: EntityId, total: Integer
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id AS owner,
  COUNT { (e)-[:TALKED_ABOUT|HOLDS_POSITION|IMPLEMENTS|PART_OF|LOCATED_IN|PARTNERS_WITH|ISSUED|BASED_ON|PARTICIPATES_IN]-() } AS total
