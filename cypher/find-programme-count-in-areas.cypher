// How many programmes places and bodies of areas carry out.
// @param areas: Map[]  owner and members: what the area goes by, and the ids of all that lies there
// @returns owner: String, total: Integer
UNWIND $areas AS area
CALL (area) {
  UNWIND area.members AS member
  MATCH (doer:Entity {id: member})
  MATCH (doer)-[:IMPLEMENTS]->(other:Programme)
  RETURN count(DISTINCT other) AS total
}
RETURN area.owner AS owner, total
ORDER BY owner
