/**
 * One spelling for all the names of a body that every division has: 卫健委 and 卫生健康委 are 卫生健康委员会.
 * It serves comparing; the official name may differ by province. Names that a reform has ended are those of today.
 */
import type { Agency } from "../lexicons/agencies.ts";
import { nameOfToday } from "../lexicons/local-reforms.ts";
import { hospitalName } from "./hospital-name.ts";

const NUMERALS = "一二三四五六七八九十";
const NUMBERED_SCHOOL = new RegExp(`^第?([${NUMERALS}])(中|中学|小|小学)$`, "u");
const LONGEST_SHORT_NAME = 12;

/** @param rest the name after its division, folded: 卫健委, 二院. */
export function canonicalBody(rest: string, agencies: ReadonlyMap<string, Agency>): string {
  const name = rest.replace(/^中国共产党|^中共/u, "").replace(/^国家税务总局(?=.)/u, "");
  return (
    nameOfToday(expandAgency(schoolName(hospitalName(name)), agencies))
      .replace("中医医院", "中医院")
      // A district's police and environment offices are branches of the city's.
      .replace(/^(公安|生态环境|环境保护|自然资源|国土资源)分局/u, "$1局")
      .replace(/^管委会$/u, "管理委员会")
      // They work as one body, and print names either.
      .replace("纪律检查委员会监察委员会", "纪律检查委员会")
      .replace(/(?<=[^员])委$/u, "委员会")
      .replace(/(?<=.)[和与及暨](?=.)/gu, "")
  );
}

/** The agency's full name in the place of the short one that `name` is or begins with (卫健局医政科). */
function expandAgency(name: string, agencies: ReadonlyMap<string, Agency>): string {
  const whole = agencies.get(name);
  if (whole) return whole.fullName;
  for (let length = Math.min(LONGEST_SHORT_NAME, name.length - 1); length >= 3; length--) {
    const agency = agencies.get(name.slice(0, length));
    if (agency) return agency.fullName + name.slice(length);
  }
  return name;
}

/** 一中 is 第一中学. */
function schoolName(name: string): string {
  const [, number, kind] = NUMBERED_SCHOOL.exec(name) ?? [];
  if (number === undefined || kind === undefined) return name;
  return `第${number}${kind.startsWith("中") ? "中学" : "小学"}`;
}
