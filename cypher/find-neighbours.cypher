// The entities that entities have derived edges to or from. Private persons are left out.
// @param ids: EntityId[]  the entities
// @param relations: String[]  only edges of these relations
// @param types: String[]  only neighbours of these types
// @returns owner: EntityId, neighbour: EntityId, claimCount: Integer, lastOn: Date?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)-[r:TALKED_ABOUT|HOLDS_POSITION|IMPLEMENTS|PART_OF|LOCATED_IN|PARTNERS_WITH|ISSUED|BASED_ON|PARTICIPATES_IN]-(o:Entity)
WHERE type(r) IN $relations AND o.type IN $types AND coalesce(o.private, false) = false
RETURN id AS owner, o.id AS neighbour, coalesce(sum(r.claimCount), 0) AS claimCount, max(r.lastOn) AS lastOn
