import type { Role } from "../questions/questions.ts";
import type { Both } from "../state/language.ts";

/** What a bearer may do, as the explorer says it. */
export const ROLE_NAMES: Readonly<Record<Role, Both>> = {
  READER: { zh: "读者", en: "reader" },
  REVIEWER: { zh: "审核员", en: "reviewer" },
  ADMIN: { zh: "管理员", en: "admin" },
};
