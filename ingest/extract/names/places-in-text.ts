/** Places that no lexicon lists, by their last word: X镇, X村, X路, X河, X广场. */

import type { Span } from "../../../src/model/span.ts";
import { NO_PLACES, PLACE_SUFFIXES } from "../../lexicons/place-suffixes.ts";
import { longestAt, prefixIndex } from "../../lexicons/prefix-index.ts";
import { walkLeft } from "./name-walk.ts";
import { byEnd, type Find, isHan, type Scan } from "./scan.ts";

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
  if (suffix.length === 1 && !endsWord(scan, at, end)) return undefined;
  const walk = walkLeft(scan, at, ends, { units, words: 3 });
  const [division] = walk.anchors;
  const inner = division ? division.end : walk.stop;
  // 经济开发区 names something only together with its division.
  const isGeneric =
    division !== undefined && NO_PLACES.test(scan.text.slice(inner, end)) && suffix.length > 2;
  const start = isGeneric ? division.start : inner;
  const name = scan.text.slice(start, end);
  const proper = division !== undefined || PROPER_TAGS.has(scan.words.tagAt.get(start) ?? "x");
  if (!proper || start >= at || NO_PLACES.test(name) || !isHan(scan.text, start)) return undefined;
  return { start, end, form: "name", confidence: 0.7 };
}

/** A last word of one character must end a word, and not a common noun of the dictionary (道路, 思路). */
function endsWord({ words }: Scan, at: number, end: number): boolean {
  const start = words.startOfWordEndingAt[end] ?? -1;
  if (start < 0) return false;
  const tag = words.tagAt.get(start) ?? "x";
  return start === at || ["ns", "nr", "x", "nrt", "nrfg"].includes(tag);
}
