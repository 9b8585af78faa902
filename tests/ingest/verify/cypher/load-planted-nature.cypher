// Makes entities private or public, and bodies of another kind.
// @param private: Boolean?  private or not; what stands stays where it is null
// @param kind: String?  the kind; what stands stays where it is null
// @returns nothing
MATCH (e:Entity)
SET e.private = coalesce($private, e.private), e.kind = coalesce($kind, e.kind)
