/** Figures with their units in running text, as numbers. */
import type { Span } from "../../../src/model/span.ts";
import { isSignAt, signSet } from "../sign-set.ts";
import { chineseNumber, rounded, scaleOf } from "./numerals.ts";
import { OTHER_WORD, SPOKEN_UNITS, UNITS, unitName } from "./units.ts";

export interface Figure {
  /** From the first digit to the unit's end, offsets in the text searched. */
  readonly span: Span;
  /** Multiplied out: 4万余 is 40000, 1.5亿 is 150000000. */
  readonly value: number;
  /** As printed, without 万 and 亿, which are part of the value: 件, 元, %, 个工作日; a rank's is 位. */
  readonly unit: string;
}

const PEOPLE = "学生|群众|村民|居民|农民|人口|市民|职工|患者|师生|游客|旅客|观众";
const DIGITS = signSet("0123456789");
const NUMERALS = signSet("半两一二三四五六七八九十百千万亿〇零");
/** What a number begins with: a digit, a numeral, or 首位. */
const NUMBER_BEGINS = signSet("0123456789半两一二三四五六七八九十百千万亿〇零首");
const DIGITS_NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/y;
const TAIL = new RegExp(`(个半)?([余多几]?)([十百千]?[万亿]?)([余多]?)(?:(${UNITS})|(?=(${PEOPLE})))`, "y");
/** What may stand right behind a number that counts something. */
const TAIL_BEGINS = signSet(
  `余多几十百千万亿${`${UNITS}|${PEOPLE}`
    .split("|")
    .map((word) => word.charAt(0))
    .join("")}`,
);
/** 3—5天, 1至2个: the first number has the unit of the second. */
const RANGE_SIGNS = signSet("—-~～至到");
const RANGE = /(?:—{1,2}|[-~～至到])(\d+(?:\.\d+)?|[一二两三四五六七八九十]+)(?!月|日|年|时)/y;
const RANK_TAIL = /(?:和第[\d一二三四五六七八九十]+)?(位|名)?/y;
const RANKED =
  /(?:居|列|排|排名|排在|位次|跃升至|跃居|升至|上升到|夺得|获得?|取得)[^，。；第\d]{0,20}(?:第[\d一二三四五六七八九十]+(?:位|名)?(?:、|和))*$|(?:全国|全省|全市|全区|全县)$/;
const LOOK_BACK = 32;
/** Letters, signs and words before a number that make it a part of something else: 第3次, G20, 3.5, 十几. */
const NO_START = signSet("0123456789.ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz第数几某每初~～—-");
/** 前三名 and 二次供水 count nothing. */
const NO_COUNT = /^(?:前.{0,4}[名位]|.二次[^，。；数])/;
/** Before a bare scale these make it an amount: 近百名, 上千户. */
const ABOUT = /[近上超逾过达]$/;
const SCALE_ONLY = /^[百千万亿]+$/;
/** Before how long something takes. */
const SHORTEST = /(?:至|到|为|需|用|仅|只|内|在)$/;
const TIME: ReadonlySet<string> = new Set(["个工作日", "个小时", "小时", "天", "个月", "周"]);

/**
 * The figures of a text, in order. Dates, ages, ordinals and numbers without a unit are none; a rank
 * among others is one (居全省第3位), and a range is two (3—5天). A scale alone counts where words say that
 * it is an amount (百余名, 近千户).
 */
export function figuresIn(text: string): readonly Figure[] {
  const found: Figure[] = [];
  for (let at = 0; at < text.length; ) {
    const number = NUMBER_BEGINS[text.charCodeAt(at)] === 1 ? numberAt(text, at) : "";
    if (number === "") {
      at++;
      continue;
    }
    const figures = isStart(text, at) ? readAt(text, number, at) : rankAt(text, number, at);
    found.push(...figures);
    const end = figures.at(-1)?.span.end;
    at = end === undefined ? at + number.length : Math.max(end, at + 1);
  }
  return found;
}

/** The number that begins at a place; empty where none does. */
function numberAt(text: string, at: number): string {
  if (isSignAt(DIGITS, text, at)) {
    DIGITS_NUMBER.lastIndex = at;
    return DIGITS_NUMBER.exec(text)?.[0] ?? "";
  }
  if (text.startsWith("首位", at)) return "首位";
  if (text.startsWith("之首", at - 1)) return "首";
  let end = at;
  while (isSignAt(NUMERALS, text, end)) end++;
  return text.slice(at, end);
}

function isStart(text: string, at: number): boolean {
  // 数十 is no number, 床位数120张 has one.
  if (text.charAt(at - 1) === "数" && isSignAt(DIGITS, text, at)) return true;
  return !isSignAt(NO_START, text, at - 1);
}

/** The one figure, or the two of a range, whose number stands at `at`. */
function readAt(text: string, number: string, at: number): readonly Figure[] {
  if (number === "首位") return rank(text, at, 1, at + 2);
  if (number === "首") return rank(text, at - 1, 1, at + 1);
  const end = at + number.length;
  const before = text.charAt(at - 1);
  if (before === "之" && text.startsWith("百分", at - 3)) return percent(number, at, end);
  if ((before === "前" || number === "二") && NO_COUNT.test(text.slice(at - 1, end + 2))) return [];
  const single = readOne(text, number, at);
  if (single) return [single];
  if (!isSignAt(RANGE_SIGNS, text, end)) return [];
  RANGE.lastIndex = end;
  const range = RANGE.exec(text);
  const low = numberOf(number);
  const high =
    range?.[1] === undefined ? undefined : readOne(text, range[1], RANGE.lastIndex - range[1].length);
  if (high === undefined || low === undefined) return [];
  return [{ ...high, span: { start: at, end: high.span.end }, value: low }, high];
}

function percent(number: string, at: number, end: number): readonly Figure[] {
  const value = numberOf(number);
  return value === undefined ? [] : [{ span: { start: at - 3, end }, value, unit: "%" }];
}

function numberOf(number: string): number | undefined {
  const first = number.charCodeAt(0);
  return first >= 48 && first <= 57 ? Number(number.replaceAll(",", "")) : chineseNumber(number);
}

function readOne(text: string, number: string, at: number): Figure | undefined {
  if (!isSignAt(TAIL_BEGINS, text, at + number.length)) return undefined;
  TAIL.lastIndex = at + number.length;
  const tail = TAIL.exec(text);
  if (tail === null) return undefined;
  const [, half, more = "", scale = "", moreStill = "", printed = "", people] = tail;
  const end = TAIL.lastIndex;
  if (people !== undefined && scale === "" && !number.includes("万")) return undefined;
  if (printed !== "" && OTHER_WORD.test(text.slice(end - printed.length, end + 3))) return undefined;
  const value =
    half === undefined ? amount(text, number, at, { printed, about: more + moreStill }) : numberOf(number);
  if (value === undefined) return undefined;
  const unit = people === undefined ? unitName(printed) : "人";
  const plain = rounded(value * scaleOf(scale)) + (half === undefined ? 0 : 0.5);
  return { span: { start: at, end }, value: plain, unit };
}

/** The number before its scale; undefined where Chinese numerals are a manner of speaking. */
function amount(
  text: string,
  number: string,
  at: number,
  { printed, about }: { readonly printed: string; readonly about: string },
): number | undefined {
  if (number === "半") return isTerm(text, at, printed) ? 0.5 : undefined;
  if (number.charCodeAt(0) < 128) return numberOf(number);
  return isAmount(text, number, at, { printed, about: about !== "" }) ? numberOf(number) : undefined;
}

/** Whether Chinese numerals count something here. */
function isAmount(
  text: string,
  number: string,
  at: number,
  { printed, about }: { readonly printed: string; readonly about: boolean },
): boolean {
  // “四个自信”, “两个一百年” are names for what is counted.
  if (text.charAt(at - 1) === "“") return false;
  if (SCALE_ONLY.test(number)) return about || ABOUT.test(text.slice(Math.max(0, at - 3), at));
  if (number === "一") return isTerm(text, at, printed);
  return number.length > 1 || (!about && SPOKEN_UNITS.has(printed));
}

/** 压缩至半天, 只需一个工作日: the only figures that 一 and 半 stand in. */
function isTerm(text: string, at: number, printed: string): boolean {
  return TIME.has(printed) && SHORTEST.test(text.slice(Math.max(0, at - 3), at));
}

/** 居全省第3位, 列全市第一: a rank among others; other ordinals are none. */
function rankAt(text: string, number: string, index: number): readonly Figure[] {
  if (text.charAt(index - 1) !== "第") return [];
  const value = numberOf(number);
  RANK_TAIL.lastIndex = index + number.length;
  const unit = RANK_TAIL.exec(text)?.[1];
  return value === undefined
    ? []
    : rank(text, index - 1, value, index + number.length + (unit?.length ?? 0), unit);
}

function rank(text: string, start: number, value: number, end: number, unit = "位"): readonly Figure[] {
  return RANKED.test(text.slice(Math.max(0, start - LOOK_BACK), start))
    ? [{ span: { start, end }, value, unit }]
    : [];
}
