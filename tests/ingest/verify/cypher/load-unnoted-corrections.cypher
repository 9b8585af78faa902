// Deletes the notes on corrections.
// @returns nothing
MATCH (c:Change)
WHERE c.correction IS NOT NULL
DELETE c
