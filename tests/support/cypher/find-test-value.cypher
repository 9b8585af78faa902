// What was stored.
// @param id: Id  the node
// @returns value: Value
MATCH (n:TestValue {id: $id})
RETURN n.value AS value
