/** Places that no lexicon lists, by their last word: X镇, X村, X路, X河, X广场. */

import type { Span } from "../../../src/model/span.ts";
import { TRANSCRIPTION_CHARACTERS } from "../../lexicons/given-names.ts";
import { NO_PLACES, NOT_AFTER_PLACE, PLACE_SUFFIXES } from "../../lexicons/place-suffixes.ts";
import { exactly, longestAt, prefixIndex } from "../../lexicons/prefix-index.ts";
import type { DivisionFind } from "./divisions-in-text.ts";
import { type Walk, walkLeft } from "./name-walk.ts";
import { byEnd, coverage, type Find, isHan, type Scan } from "./scan.ts";
import { beginsWord, startOfWordTo, tagOf, tagOfWordAt } from "./word-map.ts";

const TOWN_ENDS = /[镇乡]/;
const SITE_REACH = 8;
// Of these one character before the last word is no name: 医路.
const LONG_NAMES = /^[路街桥巷]$/;
const SUFFIXES = prefixIndex(PLACE_SUFFIXES);
// Tags of words that a place's name may begin with where nothing leads it: proper ones, and what the
// dictionary does not know. Common words describe: 沿线水库, 移民村.
const PROPER_TAGS = new Set(["x", "nr", "nrt", "nrfg", "nrj", "nz", "ns", "j"]);
// 上山, 一江, 首任黄河, 乡大山村: no name begins so.
const NO_BEGINNING = /^[一两几多各每该此本这那首前后上下登爬进出入以对在向从到刚正更很省市县区乡镇村街]/;
const COMMON_WORD = /^(?:[vnadilbrmqfst]|vn|an|ad)$/;

/**
 * Villages, towns, roads, waters and sites of an article, in order.
 *
 * @param divisions the lexicons' places in it; a place of this list never begins inside of one of those.
 */
export function placesInText(scan: Scan, divisions: readonly DivisionFind[]): readonly Find[] {
  const finds = divisions.flatMap((division) => placesBehind(scan, division));
  const ends = new Map<number, Span>(byEnd([...divisions, ...finds]));
  const covered = coverage(scan.text.length, divisions);
  for (let at = 0; at < scan.text.length; at++) {
    const suffix = longestAt(SUFFIXES, scan.text, at);
    if (suffix === undefined || endsWithin(covered, ends, at + suffix.word.length)) continue;
    const find = placeBySuffix(scan, at, suffix.word, suffix.value, ends);
    if (find === undefined) continue;
    finds.push(find);
    // A town leads the names of its villages, as a division does.
    if (TOWN_ENDS.test(scan.text.charAt(find.end - 1))) ends.set(find.end, find);
  }
  return finds;
}

/** 西安市新城|区: the last word is the begin of a division's name. */
function endsWithin(covered: Uint8Array, ends: ReadonlyMap<number, Span>, end: number): boolean {
  return covered[end - 1] === 1 && covered[end] === 1 && !ends.has(end);
}

// 某县某乡某村, each as long as such names are; 某县各乡镇 names none.
const TOWN =
  /(?![城乡镇村各全多每重有]|[一-龥]?[到在的与和及为对从来去进出委府局会部党政所等])[\u4e00-\u9fff]{1,3}(?:[镇乡](?![镇村乡级党政街道])|街道(?![办党两]))/y;
const FOREIGN_VILLAGE = new RegExp(`[${[...TRANSCRIPTION_CHARACTERS].join("")}]{5,7}村`, "y");
const VILLAGE =
  /(?:(?![镇乡村各全多每本该到在的与和及为对从来去进出委府局会部党政所等让把将有])[\u4e00-\u9fff]){1,4}?村(?![民级里庄镇委两支企居医干])/y;

/** The town right behind the full name of a county, and the village right behind a town, whatever the words are. */
function placesBehind({ text }: Scan, { end, place }: DivisionFind): readonly Find[] {
  const level = place.form === "full" ? place.divisions[0]?.level : undefined;
  if (level !== "county" && level !== "town") return [];
  const finds: Find[] = [];
  let at = end;
  for (const pattern of level === "county" ? [TOWN, VILLAGE] : [VILLAGE]) {
    const name =
      nameAt(pattern, text, at) ?? (pattern === VILLAGE ? nameAt(FOREIGN_VILLAGE, text, at) : undefined);
    if (name === undefined || NO_PLACES.test(name)) return finds;
    finds.push({ start: at, end: at + name.length, form: "name", confidence: 0.7 });
    at += name.length;
  }
  return finds;
}

function nameAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function placeBySuffix(
  scan: Scan,
  at: number,
  suffix: string,
  units: number,
  ends: ReadonlyMap<number, Span>,
): Find | undefined {
  const end = at + suffix.length;
  if (NOT_AFTER_PLACE.get(suffix)?.includes(scan.text.charAt(end)) === true) return undefined;
  // 黄河 is found already: 首任黄河 is no other place.
  if (ends.has(end) || (suffix.length === 1 && !endsWord(scan, at, end))) return undefined;
  const walk = walkLeft(scan, at, ends, { units, words: 3 });
  const [division] = walk.anchors;
  const start = behindBank(scan.text, placeStart(scan, end, walk, units), at);
  const least = LONG_NAMES.test(suffix) ? 2 : 1;
  if (
    (start > at - least && start !== division?.start) ||
    !isHan(scan.text, start) ||
    isTitle(scan, start, end)
  )
    return undefined;
  const name = scan.text.slice(start, end);
  // 黄河 of 黄河大集 was judged with the regions.
  if (NO_PLACES.test(name) || exactly(scan.vocabulary.places, name)?.form === "region") return undefined;
  return division !== undefined || isProper(scan, start, at, end)
    ? { start, end, form: "name", confidence: 0.7 }
    : undefined;
}

function placeStart(scan: Scan, end: number, { anchors: [division], stop }: Walk, units: number): number {
  if (division === undefined) return stop;
  return growsTogether(scan, division, end, units) ? division.start : division.end;
}

const BANK = /^.{1,5}?(?:[东西南北两沿]岸|[东西南北]侧|附近|对面|河畔|江畔|湖畔|旁边?)(?=.{2})/;

/** 青溪北岸|云湖公园: where the site stands is no part of its name. */
function behindBank(text: string, start: number, at: number): number {
  if (at - start < SHORTEST_BEHIND_BANK) return start;
  return start + (BANK.exec(text.slice(start, at))?.[0].length ?? 0);
}

const SHORTEST_BEHIND_BANK = 5;

/** Whether a name that no division leads is one: its first word is no common one, nor is it a word as a whole. */
function isProper(scan: Scan, start: number, at: number, end: number): boolean {
  const name = scan.text.slice(start, end);
  if (NO_BEGINNING.test(name)) return false;
  const whole = tagOf(scan.words, name);
  // 少跑路: the last word is none by itself.
  const last = LONG_NAMES.test(name.slice(-1)) ? tagOf(scan.words, name.slice(-2)) : "x";
  if (COMMON_WORD.test(whole) || COMMON_WORD.test(last)) return false;
  if (end - start === 2) return PROPER_TAGS.has(whole) && whole !== "x";
  return PROPER_TAGS.has(tagOfWordAt(scan.words, start) ?? "x") || isSpelt(scan, start, at);
}

/** 坦|洋|村: a name that the segmenter cuts into single characters, none of them a verb as in 少|跑|路. */
function isSpelt({ words }: Scan, start: number, at: number): boolean {
  for (let edge = start; edge < at; edge++) {
    if (!beginsWord(words, edge + 1) || /^[vdpcm]/.test(tagOfWordAt(words, edge) ?? "")) return false;
  }
  return at - start > 1;
}

/** 《天鹅湖》: the title of a work. */
function isTitle({ text }: Scan, start: number, end: number): boolean {
  return text.charAt(start - 1) === "《" && text.charAt(end) === "》";
}

/** Sites of which a town has one, called by its short name: 海宁渔港, 长安北站. */
const ONE_OF_ITS_KIND = /^(?:渔港|港|码头|机场|火车站|高铁站|汽车站|水库|[东西南北]站)$/;

/** 北京人民大会堂, 乐陵经济开发区: a site after a short name, or one that is none without its division. */
function growsTogether({ text }: Scan, division: Span, end: number, units: number): boolean {
  const rest = text.slice(division.end, end);
  const isShort = !/[省市县区旗州镇乡道]/.test(text.charAt(division.end - 1));
  if (units < SITE_REACH) return isShort && ONE_OF_ITS_KIND.test(rest);
  return isShort || NO_PLACES.test(rest);
}

/** A last word of one character must end a word, and not a common noun of the dictionary (道路, 思路). */
function endsWord({ text, words }: Scan, at: number, end: number): boolean {
  if (/[电线思道铁公网出销套门来去退香乱治]/.test(text.charAt(at - 1))) return false;
  const start = startOfWordTo(words, end);
  if (start < 0) return false;
  const tag = tagOfWordAt(words, start) ?? "x";
  return start === at || ["ns", "nz", "nr", "x", "nrt", "nrfg"].includes(tag);
}
