// Takes the numbers of a script away.
// @returns nothing
MATCH (n:ScriptNode)
CALL (n) {
  REMOVE n.scriptNumber, n:ScriptNode
} IN TRANSACTIONS OF 10000 ROWS
