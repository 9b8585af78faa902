// Gives entities a name that no mention has, and the wrong number of mentions.
// @param aliases: String[]  the names
// @param mentions: Integer  how many more mentions
// @returns nothing
MATCH (e:Entity)
SET e.aliases = $aliases, e.mentionCount = e.mentionCount + $mentions
