// Begins a script that fills a database: the nodes are found by their numbers until it ends.
// @returns nothing
CREATE RANGE INDEX script_number IF NOT EXISTS FOR (n:ScriptNode) ON (n.scriptNumber)
