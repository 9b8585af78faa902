/** Names of the kinds of thing, in both languages; used all over the explorer. */
import type {
  Certainty,
  ClaimKind,
  ClaimRole,
  EntityType,
  PositionStatus,
  PostEnd,
  RelationType,
  SpeechAct,
  StatementMode,
  TimelineKind,
  Verdict,
} from "../questions/questions.ts";
import type { Both } from "../state/language.ts";

export const TYPE_NAMES: Readonly<Record<EntityType, Both>> = {
  PERSON: { zh: "人物", en: "Person" },
  ORGANIZATION: { zh: "机构", en: "Body" },
  PLACE: { zh: "地方", en: "Place" },
  PROGRAMME: { zh: "项目", en: "Programme" },
  POLICY_DOCUMENT: { zh: "文件", en: "Policy document" },
  EVENT: { zh: "活动", en: "Event" },
};

export const CERTAINTIES: Readonly<Record<Certainty, Both>> = {
  ATTESTED: { zh: "当日有据", en: "attested on the day" },
  BETWEEN: { zh: "前后有据", en: "between two attestations" },
  POSSIBLE: { zh: "可能", en: "possible" },
  UNKNOWN: { zh: "不明", en: "unknown" },
};

export const POSITION_STATUSES: Readonly<Record<PositionStatus, Both>> = {
  CURRENT: { zh: "在任", en: "in office" },
  FORMER: { zh: "曾任", en: "former" },
  APPOINTED: { zh: "任命", en: "appointed" },
  REMOVED: { zh: "免去", en: "removed" },
};

export const POST_ENDS: Readonly<Record<PostEnd, Both>> = {
  TEXT: { zh: "原文写明", en: "the text says so" },
  SUCCESSOR: { zh: "由继任者得知", en: "known by the successor" },
};

export const TIMELINE_KINDS: Readonly<Record<TimelineKind, Both>> = {
  FIRST_MENTION: { zh: "首次见报", en: "First mention" },
  STATEMENT: { zh: "讲话", en: "Statement" },
  PILOT: { zh: "试点", en: "Pilot" },
  IMPLEMENTATION: { zh: "实施", en: "Carried out" },
  POLICY_DOCUMENT: { zh: "政策文件", en: "Policy document" },
  RELATION: { zh: "关系", en: "Relation" },
  FIGURE: { zh: "指标", en: "Figure" },
  LAST_MENTION: { zh: "最近见报", en: "Last mention" },
};

export const CLAIM_KINDS: Readonly<Record<ClaimKind, Both>> = {
  STATEMENT: { zh: "讲话", en: "Statement" },
  POSITION: { zh: "任职", en: "Post" },
  RELATION: { zh: "关系", en: "Relation" },
  METRIC: { zh: "指标", en: "Figure" },
};

export const CLAIM_ROLES: Readonly<Record<ClaimRole, Both>> = {
  SPEAKER: { zh: "说话人", en: "speaker" },
  ABOUT: { zh: "话题", en: "about" },
  SUBJECT: { zh: "主体", en: "subject" },
  OBJECT: { zh: "客体", en: "object" },
};

export const RELATIONS: Readonly<Record<RelationType, Both>> = {
  TALKED_ABOUT: { zh: "谈及", en: "talked about" },
  HOLDS_POSITION: { zh: "任职于", en: "holds a post in" },
  IMPLEMENTS: { zh: "实施", en: "carries out" },
  PART_OF: { zh: "隶属", en: "is part of" },
  LOCATED_IN: { zh: "位于", en: "is located in" },
  PARTNERS_WITH: { zh: "合作", en: "works with" },
  ISSUED: { zh: "印发", en: "issued" },
  BASED_ON: { zh: "依据", en: "rests on" },
  PARTICIPATES_IN: { zh: "参加", en: "takes part in" },
};

export const STATEMENT_MODES: Readonly<Record<StatementMode, Both>> = {
  DIRECT: { zh: "直接引语", en: "quoted" },
  INDIRECT: { zh: "间接引语", en: "reported" },
};

export const SPEECH_ACTS: Readonly<Record<SpeechAct, Both>> = {
  ANNOUNCE: { zh: "宣布", en: "announces" },
  REPORT: { zh: "介绍", en: "reports" },
  REQUIRE: { zh: "要求", en: "requires" },
  EXPLAIN: { zh: "解释", en: "explains" },
  PROMISE: { zh: "承诺", en: "promises" },
  PRAISE: { zh: "肯定", en: "praises" },
  CRITICISE: { zh: "批评", en: "criticises" },
  CALL: { zh: "呼吁", en: "calls for" },
};

export const VERDICTS: Readonly<Record<Verdict, Both>> = {
  SAME: { zh: "相同", en: "same" },
  DIFFERENT: { zh: "不同", en: "different" },
  UNSURE: { zh: "不确定", en: "unsure" },
};
