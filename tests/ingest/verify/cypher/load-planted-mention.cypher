// Gives mentions another name or another type.
// @param name: String?  the name; what stands stays where it is null
// @param type: String?  the type; what stands stays where it is null
// @returns nothing
MATCH (m:Mention)
SET m.name = coalesce($name, m.name), m.type = coalesce($type, m.type)
