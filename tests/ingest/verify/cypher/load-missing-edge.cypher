// Deletes the edges of what is carried out.
// @returns nothing
MATCH (:Entity)-[r:IMPLEMENTS]->(:Entity)
DELETE r
