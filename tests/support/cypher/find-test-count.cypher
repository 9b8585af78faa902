// Where the counter stands; no row before it counted.
// @param id: Id  the counter
// @returns count: Integer
MATCH (n:TestCount {id: $id})
RETURN n.count AS count
