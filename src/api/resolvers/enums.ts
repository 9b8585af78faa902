/** The contract's names of the model's own words. */
import type {
  AuditOutcomeResolvers,
  AuditWayResolvers,
  CertaintyResolvers,
  ClaimKindResolvers,
  ClaimRoleResolvers,
  EdgeDirectionResolvers,
  EntityTypeResolvers,
  JobStateResolvers,
  MentionFormResolvers,
  MessageSeverityResolvers,
  NeighbourOrderResolvers,
  OrganizationKindResolvers,
  PositionStatusResolvers,
  PostEndResolvers,
  ProgrammeKindResolvers,
  RoleResolvers,
  SearchMatchResolvers,
  SpeechActResolvers,
  StatementModeResolvers,
  TimelineKindResolvers,
  VerdictResolvers,
} from "../schema-types.ts";

const EntityType: EntityTypeResolvers = {
  PERSON: "Person",
  ORGANIZATION: "Organization",
  PLACE: "Place",
  PROGRAMME: "Programme",
  POLICY_DOCUMENT: "PolicyDocument",
  EVENT: "Event",
};

const OrganizationKind: OrganizationKindResolvers = {
  HOSPITAL: "hospital",
  AGENCY: "agency",
  PARTY: "party",
  COURT: "court",
  SCHOOL: "school",
  COMPANY: "company",
  ASSOCIATION: "association",
  MEDIA: "media",
  OTHER: "other",
};

const Role: RoleResolvers = { READER: "reader", REVIEWER: "reviewer", ADMIN: "admin" };

const AuditOutcome: AuditOutcomeResolvers = { DONE: "done", REFUSED: "refused", FAILED: "failed" };

const JobState: JobStateResolvers = {
  QUEUED: "queued",
  RUNNING: "running",
  DONE: "done",
  FAILED: "failed",
};

const MessageSeverity: MessageSeverityResolvers = { ERROR: "error", DOUBT: "doubt" };

const AuditWay: AuditWayResolvers = { API: "api", COMMAND: "command" };

const ProgrammeKind: ProgrammeKindResolvers = {
  REFORM: "reform",
  CAMPAIGN: "campaign",
  SERVICE: "service",
  PLAN: "plan",
  PROJECT: "project",
  MECHANISM: "mechanism",
  BRAND: "brand",
  OTHER: "other",
};

const ClaimKind: ClaimKindResolvers = {
  STATEMENT: "Statement",
  POSITION: "Position",
  RELATION: "Relation",
  METRIC: "Metric",
};

const StatementMode: StatementModeResolvers = { DIRECT: "direct", INDIRECT: "indirect" };

const SpeechAct: SpeechActResolvers = {
  ANNOUNCE: "announce",
  REPORT: "report",
  REQUIRE: "require",
  EXPLAIN: "explain",
  PROMISE: "promise",
  PRAISE: "praise",
  CRITICISE: "criticise",
  CALL: "call",
};

const PositionStatus: PositionStatusResolvers = {
  CURRENT: "current",
  FORMER: "former",
  APPOINTED: "appointed",
  REMOVED: "removed",
};

const Certainty: CertaintyResolvers = {
  ATTESTED: "attested",
  BETWEEN: "between",
  POSSIBLE: "possible",
  UNKNOWN: "unknown",
};

const PostEnd: PostEndResolvers = { TEXT: "text", SUCCESSOR: "successor" };

const MentionForm: MentionFormResolvers = {
  NAME: "name",
  SHORT: "short",
  DESCRIPTION: "description",
  PRONOUN: "pronoun",
};

const ClaimRole: ClaimRoleResolvers = {
  SPEAKER: "SPEAKER",
  ABOUT: "ABOUT",
  SUBJECT: "SUBJECT",
  OBJECT: "OBJECT",
};

const EdgeDirection: EdgeDirectionResolvers = { OUT: "out", IN: "in", EITHER: "either" };

const NeighbourOrder: NeighbourOrderResolvers = {
  NEWEST: "newest",
  MOST_CLAIMS: "claims",
  MOST_MENTIONED: "mentions",
};

const Verdict: VerdictResolvers = { SAME: "same", DIFFERENT: "different", UNSURE: "unsure" };

const SearchMatch: SearchMatchResolvers = {
  EXACT: "exact",
  PREFIX: "prefix",
  SUBSTRING: "substring",
  PINYIN_EXACT: "pinyin-exact",
  PINYIN_PREFIX: "pinyin-prefix",
  PINYIN_SUBSTRING: "pinyin-substring",
  INITIALS_EXACT: "initials-exact",
  INITIALS_PREFIX: "initials-prefix",
  INITIALS_SUBSTRING: "initials-substring",
  ABBREVIATION: "abbreviation",
};

const TimelineKind: TimelineKindResolvers = {
  FIRST_MENTION: "first-mention",
  STATEMENT: "statement",
  PILOT: "pilot",
  IMPLEMENTATION: "implementation",
  POLICY_DOCUMENT: "policy-document",
  RELATION: "relation",
  FIGURE: "figure",
  LAST_MENTION: "last-mention",
};

export const enums = {
  EntityType,
  OrganizationKind,
  ProgrammeKind,
  Role,
  AuditOutcome,
  AuditWay,
  JobState,
  MessageSeverity,
  ClaimKind,
  StatementMode,
  SpeechAct,
  PositionStatus,
  Certainty,
  PostEnd,
  MentionForm,
  ClaimRole,
  EdgeDirection,
  NeighbourOrder,
  Verdict,
  SearchMatch,
  TimelineKind,
};
