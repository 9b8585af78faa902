/** What the graph is about. The types are those of the annotation guideline. */
export const ENTITY_TYPES = [
  "Person",
  "Organization",
  "Place",
  "Programme",
  "PolicyDocument",
  "Event",
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** What sort of body an Organization is. */
export type OrganizationKind =
  | "hospital"
  | "agency"
  | "party"
  | "court"
  | "school"
  | "company"
  | "association"
  | "media"
  | "other";

/** What sort of initiative a Programme is. */
export type ProgrammeKind =
  | "reform"
  | "campaign"
  | "service"
  | "plan"
  | "project"
  | "mechanism"
  | "brand"
  | "other";

/** Facts between two entities, as the annotation guideline defines them; derived entity edges bear the same names. */
export const RELATION_TYPES = [
  "TALKED_ABOUT",
  "HOLDS_POSITION",
  "IMPLEMENTS",
  "PART_OF",
  "LOCATED_IN",
  "PARTNERS_WITH",
  "ISSUED",
  "BASED_ON",
  "PARTICIPATES_IN",
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** The relations that a Relation claim can state; talk and posts have claims of their own kind. */
export type StatedRelationType = Exclude<RelationType, "TALKED_ABOUT" | "HOLDS_POSITION">;
