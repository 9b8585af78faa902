// Says that documents were printed by another paper, or on another day.
// @param publisher: String?  the wrong paper; what stands stays where it is null
// @param day: Date?  the wrong day; what stands stays where it is null
// @returns nothing
MATCH (d:Document)
SET d.publisher = coalesce($publisher, d.publisher), d.publishedOn = coalesce($day, d.publishedOn)
