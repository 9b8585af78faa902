// Takes the keys of all heads away.
// @returns nothing
MATCH (:Mention)-[r:HAS_KEY]->(:LinkKey)
DELETE r
