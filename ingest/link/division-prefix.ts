/** Cuts the divisions off the front of a name: 山东省德州市 | 第二人民医院, 市 | 卫健委. */
import { type Division, type Divisions, divisionsNamed } from "../lexicons/divisions.ts";
import type { AdministrativeContext } from "./administrative-context.ts";
import { nearest } from "./administrative-context.ts";
import { longestDivision } from "./division-starts.ts";

/** How the division of a name is known. */
export type DivisionSource =
  /** The name itself carries it: 德州市…, 德州…. */
  | "name"
  /** The name carries its level (市, 县, 省), the page the rest. */
  | "level"
  /** The name carries nothing. */
  | "none";

export interface PrefixedName {
  readonly division?: Division;
  readonly source: DivisionSource;
  /** The name without the divisions; empty for the bare name of a division. */
  readonly rest: string;
}

// 市场监督管理局, 市民中心, 区域医疗中心, 县域医共体, 省级: there the first character is no level.
const LEVEL =
  /^[全本我]?(省|自治区|市(?![场民容政]|监局)|市(?=政府|政协|政法|民政)|县(?![域城级])|区(?![域级块])|自治州|州|旗)/u;
// 中山路, 黄河大桥, 东方红: what begins like a division and is the name of something else.
const NO_PREFIX = /^(?:大学|路|街|道|大道|大街|桥|大桥|河|湖|江|山|海|站|港|村|网|报|日报|晚报)/u;

/** What a name says of its division, read in the context of its article. */
export function cutDivisions(
  name: string,
  context: AdministrativeContext,
  divisions: Divisions,
): PrefixedName {
  let rest = name;
  let division: Division | undefined;
  for (;;) {
    const next = cutOne(rest, division ?? context.county ?? context.city ?? context.province, divisions);
    if (!next || (division && !next.division.code.startsWith(division.code))) break;
    division = next.division;
    rest = next.rest;
  }
  if (division) return { division, rest, source: "name" };
  const [level, word] = LEVEL.exec(name) ?? [];
  if (level === undefined || word === undefined) return { rest: name, source: "none" };
  const meant = divisionOfLevel(word, context);
  return { ...(meant && { division: meant }), rest: name.slice(level.length), source: "level" };
}

function cutOne(
  text: string,
  home: Division | undefined,
  divisions: Divisions,
): { division: Division; rest: string } | undefined {
  for (let length = longestDivision(text, divisions); length >= 2; length--) {
    const printed = text.slice(0, length);
    const candidates = divisionsNamed(divisions, printed);
    if (candidates.length === 0) continue;
    const rest = text.slice(length);
    const division = nearest(candidates, home);
    const isFull = candidates.some(({ name }) => name === printed);
    // 朝阳区 of two cities is not 朝阳 and 区: which one it is stays open.
    if (!division && isFull) return undefined;
    if (!division || !mayBeCut(division, printed, home)) continue;
    if (division.name !== printed && isOtherWord(printed, rest)) return undefined;
    return { division, rest };
  }
  return undefined;
}

// 市中心医院 and 市中医院 are the city's, and not of a district 市中区.
const LEVEL_AND_WORD = new Set(["市中", "城中", "区中", "市南", "市北"]);

function isOtherWord(printed: string, rest: string): boolean {
  return NO_PREFIX.test(rest) || (LEVEL_AND_WORD.has(printed) && rest !== "");
}

// 新华, 和平, 光明 are counties, and words: a short name of a county counts in its own province alone.
function mayBeCut(division: Division, printed: string, home: Division | undefined): boolean {
  if (division.level === "province" || division.level === "city" || division.name === printed) return true;
  return home?.code.slice(0, 2) === division.code.slice(0, 2);
}

/**
 * What 市, 县 or 省 by itself means in an article. A county-level city is meant only where dateline or
 * headline puts the article there: in the paper of a prefecture 市 is else the prefecture. 县 is the only
 * county that the article names, where it is about none.
 */
export function divisionOfLevel(word: string, context: AdministrativeContext): Division | undefined {
  const { province, city, county } = context;
  // No page of a municipality means by 省 the municipality.
  if (word === "省" || word === "自治区") return province?.name.endsWith(word) ? province : undefined;
  if (word === "市") return cityMeant(context);
  if (word.endsWith("州")) return city?.name.endsWith("州") ? city : undefined;
  if (county?.name.endsWith(word)) return county;
  const fitting = context.named?.filter(({ name }) => name.endsWith(word)) ?? [];
  return fitting.length === 1 ? fitting[0] : undefined;
}

function cityMeant({ province, city, county, countyStated }: AdministrativeContext): Division | undefined {
  if (county?.name.endsWith("市") && (countyStated || !city)) return county;
  return city ?? (province?.name.endsWith("市") ? province : undefined);
}
