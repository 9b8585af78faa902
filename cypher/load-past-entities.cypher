// Entities that no mention refers to any more, and that one referred to before, are of the past.
// @param ids: EntityId[]  the entities
// @returns nothing
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE EXISTS { MATCH (e)<-[:REFERRED_TO]-(:Mention) }
SET e:PastEntity
REMOVE e:Entity, e:Person, e:Organization, e:Place, e:Programme, e:PolicyDocument, e:Event
