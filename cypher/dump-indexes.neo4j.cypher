// The server's indexes and whether they can be used yet.
// @returns name: String, state: String
SHOW INDEXES YIELD name, state
RETURN name, state
