// The pairs that entities have edges in, either way.
// @param ids: EntityId[]  the entities
// @returns from: EntityId, to: EntityId
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)-[:TALKED_ABOUT|HOLDS_POSITION|IMPLEMENTS|PART_OF|LOCATED_IN|PARTNERS_WITH|ISSUED|BASED_ON|PARTICIPATES_IN]->(o:Entity)
RETURN DISTINCT id AS from, o.id AS to
UNION
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:TALKED_ABOUT|HOLDS_POSITION|IMPLEMENTS|PART_OF|LOCATED_IN|PARTNERS_WITH|ISSUED|BASED_ON|PARTICIPATES_IN]-(o:Entity)
RETURN DISTINCT o.id AS from, id AS to
