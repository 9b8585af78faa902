// Counts on by one.
// @param id: Id  the counter
// @returns count: Integer
MERGE (n:TestCount {id: $id})
ON CREATE SET n.count = 1
ON MATCH SET n.count = n.count + 1
RETURN n.count AS count
