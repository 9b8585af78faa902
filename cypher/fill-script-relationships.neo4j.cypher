// Makes relationships from a script.
// @param rows: Map[]  from, to, type, properties
// @returns nothing
UNWIND $rows AS row
MATCH (a:ScriptNode {scriptNumber: row.from})
MATCH (b:ScriptNode {scriptNumber: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
