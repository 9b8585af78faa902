// Deletes the entities of the past that no mention referred to.
// @returns nothing
MATCH (e:PastEntity)
WHERE NOT EXISTS { MATCH (e)<-[:REFERRED_TO]-(:Mention) }
DETACH DELETE e
