// What transactions did to the entities, the first one first.
// @param since: String  not before this time
// @param until: String  not after this time
// @returns change: Map
MATCH (c:Change)
WHERE c.recordedAt >= $since AND c.recordedAt <= $until
RETURN c {.*} AS change
ORDER BY c.recordedAt, c.id
