// What the heads of clusters add to their entities, kept so that it can be taken away again.
// @param rows: Map[]  mention, properties: headName, kind, private
// @returns nothing
UNWIND $rows AS row
MATCH (m:Mention {id: row.mention})
SET m += row.properties
