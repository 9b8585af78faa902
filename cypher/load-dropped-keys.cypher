// Deletes keys that no head has any more.
// @param ids: LinkKeyId[]  the keys
// @returns nothing
UNWIND $ids AS id
MATCH (k:LinkKey {id: id})
WHERE NOT EXISTS { MATCH (k)<-[:HAS_KEY]-(:Mention) }
DETACH DELETE k
