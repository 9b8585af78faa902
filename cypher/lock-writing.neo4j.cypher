// Waits until no other transaction writes, and keeps others waiting until this one ends. Neo4j reads what is committed
// at that instant: without it, two that count up the same entity would both write the same count.
// @returns nothing
MATCH (s:Store {id: 'store'})
SET s.formatVersion = s.formatVersion
