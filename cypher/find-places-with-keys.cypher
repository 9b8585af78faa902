// The places that have keys.
// @param keys: String[]  the keys
// @returns key: String, entity: Map
UNWIND $keys AS key
MATCH (k:LinkKey {key: key})
MATCH (h:Mention {id: k.head})
MATCH (h)-[:REFERS_TO]->(e:Place)
WITH DISTINCT key, e
RETURN key, e {.*} AS entity
ORDER BY key, e.id
