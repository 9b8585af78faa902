// Counts one claim too many on the edges of talk.
// @returns nothing
MATCH (:Entity)-[r:TALKED_ABOUT]->(:Entity)
SET r.claimCount = r.claimCount + 1
