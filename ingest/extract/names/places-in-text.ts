/** Places that no lexicon lists, by their last word: X镇, X村, X路, X河, X广场. */

import type { Span } from "../../../src/model/span.ts";
import { NO_PLACES, NOT_AFTER_PLACE, PLACE_SUFFIXES } from "../../lexicons/place-suffixes.ts";
import { longestAt, prefixIndex } from "../../lexicons/prefix-index.ts";
import { walkLeft } from "./name-walk.ts";
import { byEnd, type Find, isHan, type Scan } from "./scan.ts";
import { startOfWordTo, tagOfWordAt } from "./word-map.ts";

const SITE_REACH = 8;
// Of these one character before the last word is no name: 医路.
const LONG_NAMES = /^[路街桥巷]$/;
const SUFFIXES = prefixIndex(PLACE_SUFFIXES);
// Words that a place's name may begin with: proper ones, and what the segmenter does not know.
const PROPER_TAGS = new Set([
  "x",
  "nr",
  "nrt",
  "nrfg",
  "nz",
  "ns",
  "n",
  "j",
  "b",
  "a",
  "f",
  "ng",
  "s",
  "vn",
  "l",
  "i",
]);

/**
 * Villages, towns, roads, waters and sites of an article, in order.
 *
 * @param divisions the lexicons' places in it; a place of this list never begins inside of one of those.
 */
export function placesInText(scan: Scan, divisions: readonly Span[]): readonly Find[] {
  const ends = byEnd(divisions);
  const finds: Find[] = [];
  for (let at = 0; at < scan.text.length; at++) {
    const suffix = longestAt(SUFFIXES, scan.text, at);
    const find = suffix && placeBySuffix(scan, at, suffix.word, suffix.value, ends);
    if (find) finds.push(find);
  }
  return finds;
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
  if (suffix.length === 1 && !endsWord(scan, at, end)) return undefined;
  const walk = walkLeft(scan, at, ends, { units, words: 3 });
  const [division] = walk.anchors;
  const inner = division ? division.end : walk.stop;
  const start = division && growsTogether(scan, division, end, units) ? division.start : inner;
  const name = scan.text.slice(start, end);
  const proper = division !== undefined || PROPER_TAGS.has(tagOfWordAt(scan.words, start) ?? "x");
  if (
    !proper ||
    start > at - (LONG_NAMES.test(suffix) ? 2 : 1) ||
    NO_PLACES.test(name) ||
    !isHan(scan.text, start)
  )
    return undefined;
  return { start, end, form: "name", confidence: 0.7 };
}

/** 北京人民大会堂, 乐陵经济开发区: a site after a short name, or one that is none without its division. */
function growsTogether({ text }: Scan, division: Span, end: number, units: number): boolean {
  if (units < SITE_REACH) return false;
  return (
    NO_PLACES.test(text.slice(division.end, end)) ||
    !/[省市县区旗州镇乡道]/.test(text.charAt(division.end - 1))
  );
}

/** A last word of one character must end a word, and not a common noun of the dictionary (道路, 思路). */
function endsWord({ text, words }: Scan, at: number, end: number): boolean {
  if (/[电线思道铁公网出销套门来去退香乱治]/.test(text.charAt(at - 1))) return false;
  const start = startOfWordTo(words, end);
  if (start < 0) return false;
  const tag = tagOfWordAt(words, start) ?? "x";
  return start === at || ["ns", "nz", "nr", "x", "nrt", "nrfg"].includes(tag);
}
