/** Names of the kinds of thing, in both languages; used all over the explorer. */
import type { Certainty, EntityType, PositionStatus, PostEnd, TimelineKind } from "../questions/questions.ts";
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
