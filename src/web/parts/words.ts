/** Names of the kinds of thing, in both languages; used all over the explorer. */
import type { EntityType } from "../questions/questions.ts";
import type { Both } from "../state/language.ts";

export const TYPE_NAMES: Readonly<Record<EntityType, Both>> = {
  PERSON: { zh: "人物", en: "Person" },
  ORGANIZATION: { zh: "机构", en: "Body" },
  PLACE: { zh: "地方", en: "Place" },
  PROGRAMME: { zh: "项目", en: "Programme" },
  POLICY_DOCUMENT: { zh: "文件", en: "Policy document" },
  EVENT: { zh: "活动", en: "Event" },
};
