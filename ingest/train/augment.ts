/**
 * More sentences in the manner of local papers, which the silver text hardly has: names in a sentence are
 * exchanged for others of their sort, so that the words around them must tell.
 */
import { GIVEN_NAME_WEIGHT } from "../lexicons/given-names.ts";
import type { Lexicons } from "../lexicons/lexicons.ts";
import { SURNAMES } from "../lexicons/surnames.ts";
import { type Example, type LabelledName, ORGANIZATION, PERSON, PLACE } from "./example.ts";

export interface Substitutes {
  readonly counties: readonly string[];
  readonly shortNames: readonly string[];
  readonly towns: readonly string[];
  readonly agencies: readonly string[];
  readonly surnames: readonly string[];
  readonly given: readonly string[];
  readonly lexicons: Lexicons;
}

/** Surnames are drawn as people bear them, with these shares of a thousand at the least. */
const BEARERS_PER_DRAW = 10;

export function substitutes(lexicons: Lexicons): Substitutes {
  const divisions = [...lexicons.divisions.byCode.values()];
  const named = divisions.filter(({ level }) => level === "city" || level === "county");
  return {
    counties: named.map(({ name }) => name),
    shortNames: named.flatMap(({ shortName }) => shortName ?? []),
    towns: divisions.filter(({ level }) => level === "town").map(({ name }) => name),
    agencies: [...lexicons.agencies.keys()].filter((name) => name.length > 1),
    surnames: [...SURNAMES].flatMap(([name, bearers]) =>
      Array(Math.ceil(bearers / BEARERS_PER_DRAW)).fill(name),
    ),
    given: [...GIVEN_NAME_WEIGHT.keys()],
    lexicons,
  };
}

type Draw = () => number;

function pick(words: readonly string[], draw: Draw): string {
  return words[Math.floor(draw() * words.length)] ?? "";
}

/** Frequent characters more often than others: the list is ordered. */
function givenCharacter(given: readonly string[], draw: Draw): string {
  return given[Math.floor(draw() ** 2 * given.length)] ?? "";
}

function person(sub: Substitutes, draw: Draw): string {
  const first = pick(sub.surnames, draw) + givenCharacter(sub.given, draw);
  return draw() < 0.8 ? first + givenCharacter(sub.given, draw) : first;
}

const HOSPITALS = [
  "人民医院",
  "中医院",
  "中心医院",
  "第一人民医院",
  "第二人民医院",
  "妇幼保健院",
  "中医医院",
  "第三人民医院",
  "立医院",
  "精神卫生中心",
  "传染病医院",
  "急救中心",
  "疾控中心",
];
const TOWN_BODIES = [
  "卫生院",
  "中心卫生院",
  "党委",
  "人民政府",
  "政府",
  "便民服务中心",
  "中心小学",
  "司法所",
  "派出所",
  "综合执法队",
  "社区卫生服务中心",
];
const SCHOOLS = [
  "第一中学",
  "实验小学",
  "实验中学",
  "一中",
  "第二实验小学",
  "职业技术学院",
  "职业中专",
  "高级中学",
  "幼儿园",
  "技师学院",
];
const DEEP_UNITS = ["办公室", "政务服务科", "医政科", "综合科", "法规科", "工会", "党支部", "机关党委"];

const VILLAGE_WORDS = ["家", "家庄", "集", "庙", "楼", "店", "官屯", "桥", "老"];

/** A local body: a hospital, a unit of a town, a school, or an agency of a place or a level. */
function body(sub: Substitutes, draw: Draw): string {
  const sort = draw();
  if (sort < 0.12)
    return (
      pick(sub.counties, draw).replace(/[市县区]$/, "") + (draw() < 0.5 ? "市" : "县") + pick(HOSPITALS, draw)
    );
  if (sort < 0.2) return pick(sub.towns, draw) + pick(TOWN_BODIES, draw);
  if (sort < 0.27) return pick(sub.counties, draw) + pick(SCHOOLS, draw);
  const level = pick(["市", "县", "区", "市", "县", "省", "旗", "州"], draw);
  const lead = draw() < 0.5 ? level : pick(draw() < 0.75 ? sub.counties : sub.shortNames, draw);
  const agency = lead + pick(sub.agencies, draw);
  return draw() < 0.06 ? agency + pick(DEEP_UNITS, draw) : agency;
}

function place(name: string, sub: Substitutes, draw: Draw): string | undefined {
  const { byName, byShortName } = sub.lexicons.divisions;
  if (byShortName.has(name)) return pick(sub.shortNames, draw);
  const level = byName.get(name)?.[0]?.level;
  if (level === "city" || level === "county") return pick(sub.counties, draw);
  if (level === "town" || /^.{2,3}[镇乡]$/.test(name)) return pick(sub.towns, draw);
  if (/^.{2,3}村$/.test(name)) return `${pick(sub.surnames, draw)}${pick(VILLAGE_WORDS, draw)}村`;
  return undefined;
}

const LOCAL_BODY = /[局委办厅院会府校学部心]$/;
const FULL_NAME = /^[\u4e00-\u9fff]{2,3}$/;

function substitute(text: string, name: LabelledName, sub: Substitutes, draw: Draw): string {
  const printed = text.slice(name.start, name.end);
  if (name.type === PERSON)
    return FULL_NAME.test(printed) && SURNAMES.has(printed.charAt(0)) ? person(sub, draw) : printed;
  if (name.type === PLACE) return place(printed, sub, draw) ?? printed;
  return LOCAL_BODY.test(printed) && draw() < 0.7 ? body(sub, draw) : printed;
}

/** The sentence with other names; undefined where no name could be exchanged, or two would run together. */
export function withOtherNames({ text, names }: Example, sub: Substitutes, draw: Draw): Example | undefined {
  let made = "";
  let from = 0;
  const moved: LabelledName[] = [];
  for (const name of names) {
    made += text.slice(from, name.start);
    const other = substitute(text, name, sub, draw);
    const last = moved.at(-1);
    // A place right before a body would be part of its name.
    if (name.type === ORGANIZATION && last?.end === made.length && last.type !== PERSON) return undefined;
    moved.push({ start: made.length, end: made.length + other.length, type: name.type });
    made += other;
    from = name.end;
  }
  made += text.slice(from);
  return made === text ? undefined : { text: made, names: moved };
}
