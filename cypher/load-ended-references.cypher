// Takes away to what mentions referred before, since they refer to an entity again.
// @param ids: MentionId[]  the mentions
// @returns nothing
UNWIND $ids AS id
MATCH (m:Mention {id: id})
MATCH (m)-[p:REFERRED_TO]->()
DELETE p
