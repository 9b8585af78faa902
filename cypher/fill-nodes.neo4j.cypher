// Makes nodes of a backup.
// @param rows: Map[]  ordinal, labels, properties
// @returns ordinal: Integer, node: String
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
RETURN row.ordinal AS ordinal, elementId(n) AS node
