// Takes sentences that open an article out of it.
// @returns nothing
MATCH (:Article)-[r:HAS_PASSAGE]->(p:Passage)
WHERE p.ordinal = 0
DELETE r
