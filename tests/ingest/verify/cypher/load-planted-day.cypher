// Puts a wrong last day on the edges of posts.
// @param day: Date  the wrong day
// @returns nothing
MATCH (:Entity)-[r:HOLDS_POSITION]->(:Entity)
SET r.lastOn = $day
