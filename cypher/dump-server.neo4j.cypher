// Which Neo4j answers.
// @returns version: String, edition: String
CALL dbms.components() YIELD name, versions, edition
WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS version, edition
