// The heads of the clusters that hold the mentions which founded entities.
// @param rows: Map[]  entity, and mention: the one that founded it
// @returns entity: EntityId, head: MentionId
UNWIND $rows AS row
MATCH (m:Mention {id: row.mention})
WHERE m.head IS NOT NULL
RETURN row.entity AS entity, m.head AS head
