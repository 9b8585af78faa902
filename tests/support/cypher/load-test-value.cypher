// Stores a value.
// @param id: Id  the node
// @param value: Value  what is stored
// @returns value: Value
MERGE (n:TestValue {id: $id})
SET n.value = $value
RETURN n.value AS value
