// Gives all posts the same title.
// @returns nothing
MATCH (c:Position)
SET c.title = '镇长'
