// The entities whose keys begin so: of divisions the code, so that the places below have it too.
// @param prefixes: String[]  beginnings of keys
// @returns prefix: String, id: EntityId
UNWIND $prefixes AS prefix
MATCH (k:LinkKey)
WHERE k.key >= prefix AND k.key < prefix + '}'
MATCH (h:Mention {id: k.head})
MATCH (h)-[:REFERS_TO]->(e:Place)
RETURN DISTINCT prefix, e.id AS id
ORDER BY prefix, id
