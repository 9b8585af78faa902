// Makes nodes from a script.
// @param rows: Map[]  number, labels, properties
// @returns nothing
UNWIND $rows AS row
CREATE (n:ScriptNode)
SET n = row.properties, n.scriptNumber = row.number, n:$(row.labels)
