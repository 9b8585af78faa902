/**
 * How far a name reaches to the left of its last word: 山东大学齐鲁医院, seen from 医院. The walk goes
 * back word by word until a mark or a word that no name holds.
 */

import type { Span } from "../../../src/model/span.ts";
import { INNER_NAME_VERBS } from "../../lexicons/inner-name-verbs.ts";
import type { KnownAnchors } from "./anchors.ts";
import { isHan, type Scan } from "./scan.ts";
import { beginsWord, startOfWordTo, tagOfWordAt } from "./word-map.ts";

export interface Walk {
  /** Where the walk had to stop. */
  readonly stop: number;
  /** Places, levels and bodies met on the way, the nearest first. */
  readonly anchors: readonly Span[];
  /** Start of the words met on the way, the nearest first. */
  readonly starts: readonly number[];
}

export interface WalkLimits {
  readonly units: number;
  readonly words: number;
}

// Tags of words that stand in no name: particles, prepositions, conjunctions, pronouns, adverbs, times, numbers, measures.
const STOP_TAGS = new Set([
  "p",
  "c",
  "u",
  "uj",
  "ul",
  "uv",
  "ug",
  "ud",
  "uz",
  "r",
  "d",
  "y",
  "e",
  "o",
  "t",
  "tg",
  "m",
  "mq",
  "q",
  "rr",
  "rz",
  "df",
]);
const STOP_WORDS = new Set(
  "的 了 在 是 与 和 及 或 对 到 从 由 向 为 以 把 被 让 使 给 将 等 并 而 但 也 还 都 又 就 只 各 每 该 本 其 此 这 那 全 我 你 他 她 们 着 过 来 去 进 入 出 说 称 有 无 不 家 名 位 个 所 多 某 新增 成立 位于 走进 来到 前往 赴 邀请 举行 召开 全市 全县 全区 全省 全国 全镇 全院 我市 我县 我省 我区 我院 各级 首家 首个 诸如 会见 多家 一家 两家 三级 二级 公立 民办 试点 上级 基层 所有 部分 其他 相关 有关 主要 重点 知名 专业 优秀 附近 对标 当地 现任 原 时任 前 由于 通过 根据 按照 经过 自 据 经 同 跟 即 非 或者 以及 包括 关于 目前 今年 去年 近日 日前 昨日 上午 下午 记者 通讯员 患者 市民 村民 居民 群众 驻".split(
    " ",
  ),
);
const PLAIN_VERBS =
  /[是有到来去进出获达建投给让请派赴至成做作办开设用收交拿评选带领随经沿过跨看说问学讲听打送查抓转推引促个名位家次件项条所间座台辆份批届期天年月日元]/;
const NUMBERED = /^(?:第?[一二三四五六七八九十百]+|第[0-9]+)$/;
const FIGURE = /^[0-9.]+$/;
const OPENING = /[（(]/;

/**
 * Walks left from `from`.
 *
 * @param anchorsByEnd places, levels and bodies by where they end; one is taken whole.
 * @param taken units that the walk may not enter.
 */
export function walkLeft(scan: Scan, from: number, anchorsByEnd: KnownAnchors, limits: WalkLimits): Walk {
  const anchors: Span[] = [];
  const starts: number[] = [];
  let at = from;
  while (starts.length < limits.words && at > 0) {
    const anchor = anchorsByEnd.get(at);
    const start = anchor ? anchor.start : wordStart(scan, at, anchorsByEnd);
    if (start === undefined || from - start > limits.units) break;
    if (anchor) anchors.push(anchor);
    starts.push(start);
    at = start;
  }
  return { stop: at, anchors, starts };
}

/** Start of the word that ends at `at`, where a name may hold that word. */
function wordStart(scan: Scan, at: number, anchorsByEnd: KnownAnchors): number | undefined {
  const { text, words } = scan;
  if (/[）)]/.test(text.charAt(at - 1))) return bracketStart(text, at);
  if (!isNamePart(text, at - 1)) return undefined;
  const known = startOfWordTo(words, at);
  // Inside of a word of the segmenter: one character at a time.
  const start = edgeInside(known >= 0 ? known : at - 1, at, anchorsByEnd);
  return mayStandInName(scan, start, at) ? start : undefined;
}

function mayStandInName(scan: Scan, start: number, end: number): boolean {
  const word = scan.text.slice(start, end);
  if (STOP_WORDS.has(word) || FIGURE.test(word)) return false;
  if (NUMBERED.test(word)) return true;
  const tag = tagOfWordAt(scan.words, start) ?? "x";
  const stops = STOP_TAGS.has(tag) && word.length < 3;
  if (!stops && !tag.startsWith("v")) return true;
  if (stops && tag !== "q") return false;
  return INNER_NAME_VERBS.has(word) || isCutName(scan, start, end);
}

/** Where a place ends inside of the segmenter's word (北京人|民), the place counts. */
function edgeInside(start: number, end: number, anchorsByEnd: KnownAnchors): number {
  for (let at = end - 1; at > start; at--) if (anchorsByEnd.has(at)) return at;
  return start;
}

/** 安|井: a name that the segmenter cuts into single characters, the first of which could be a verb. */
function isCutName({ text, words }: Scan, start: number, end: number): boolean {
  return end - start === 1 && beginsWord(words, end + 1) && !PLAIN_VERBS.test(text.charAt(start));
}

function isNamePart(text: string, at: number): boolean {
  return isHan(text, at) || /[A-Za-z0-9·]/.test(text.charAt(at));
}

/** A short bracket inside a name: 制造（东海）有限公司. */
function bracketStart(text: string, end: number): number | undefined {
  for (let at = end - 2; at >= Math.max(0, end - 8); at--) {
    if (OPENING.test(text.charAt(at))) return at < end - 2 && isHan(text, at - 1) ? at : undefined;
    if (!isHan(text, at)) return undefined;
  }
  return undefined;
}
