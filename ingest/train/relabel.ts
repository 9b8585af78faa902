/**
 * Turns a general tagger's names into ours: a body's name takes the place before it and reaches its last
 * word, agencies called by short names count (市卫健委), and places are named one by one.
 */
import { NOT_AFTER_BODY, PLAIN_BODY_WORDS } from "../lexicons/body-limits.ts";
import type { Lexicons } from "../lexicons/lexicons.ts";
import { type Example, type LabelledName, ORGANIZATION, ordered, PERSON, PLACE } from "./example.ts";

const LEVEL = /[省市县区州旗]/;
const NO_LEVEL_AFTER = /[市县城都超全各本该我两多夜门社辖郊新老厂校园片景灾疫牧开特地]/;
const STOPS =
  /[的了在和与及等对将为是由向从到被把让给用也都又就而但并或以于有无不这那该本其每各全来去进出说称至同跟自最还只要能可会所里外上下内前后时日月年个位名家次首级]/;
const HAN = /^[\u3400-\u9fff]+$/;
const DESCRIBES =
  /^(?:乡镇|镇街|街镇|镇村|村级|[镇乡村]|社区|街道|基层|城乡|农村|[省市县区]级|各级|上级|定点|民营|民办|公立|综合|专科|三甲|公办)+/;
const LONGEST_AGENCY = 14;
const LONGEST_SUFFIX = 10;
/** Most characters between a body's known part and its last word. */
const REACH = 9;

export function relabel(example: Example, lexicons: Lexicons): Example {
  const { text } = example;
  let names = ordered(example.names.flatMap((name) => splitPlace(text, name, lexicons)));
  names = joinAdjacent(names);
  names = withAgencies(text, names, lexicons);
  names = joinAdjacent(
    ordered(names.map((name) => reach(text, reach(text, name, names, lexicons), names, lexicons))),
  );
  return { text, names: names.filter((name) => !isDescription(text, name, lexicons)) };
}

/** 乡镇卫生院, 社区卫生服务中心: any of a sort, not one. */
function isDescription(
  text: string,
  { start, end, type }: LabelledName,
  { bodySuffixes }: Lexicons,
): boolean {
  if (type !== ORGANIZATION) return false;
  const name = text.slice(start, end);
  const rest = name.replace(DESCRIBES, "");
  return rest === "" || bodySuffixes.has(name) || (rest.length >= 2 && bodySuffixes.has(rest));
}

/** 河北省保定市 names two places. */
function splitPlace(text: string, name: LabelledName, { divisions }: Lexicons): readonly LabelledName[] {
  if (name.type !== PLACE) return [name];
  for (let end = Math.min(name.end - 2, name.start + 12); end >= name.start + 2; end--) {
    const known = divisions.byName.get(text.slice(name.start, end));
    if (known?.some(({ level }) => level !== "town")) {
      const rest = { start: end, end: name.end, type: PLACE };
      return [{ start: name.start, end, type: PLACE }, ...splitPlace(text, rest, { divisions } as Lexicons)];
    }
  }
  return [name];
}

/** Places and bodies that lead a body without anything between are its name. */
function joinAdjacent(names: readonly LabelledName[]): readonly LabelledName[] {
  const joined: LabelledName[] = [];
  for (const name of names) {
    let { start } = name;
    while (name.type === ORGANIZATION && joined.at(-1)?.end === start && joined.at(-1)?.type !== PERSON) {
      start = joined.pop()?.start ?? start;
    }
    joined.push({ ...name, start });
  }
  return joined;
}

function withAgencies(
  text: string,
  names: readonly LabelledName[],
  lexicons: Lexicons,
): readonly LabelledName[] {
  const ends = new Map(
    names.filter(({ type }) => type !== PERSON).map((name) => [name.end, name.start] as const),
  );
  const found: LabelledName[] = [];
  for (let at = 1; at < text.length; at++) {
    const lead = leadBefore(text, at, ends);
    if (lead === undefined) continue;
    const end = longestIn(lexicons.agencies, text, at, LONGEST_AGENCY);
    if (end === undefined || !endsBody(text, at, end)) continue;
    found.push({ start: lead, end, type: ORGANIZATION });
    ends.set(end, lead);
  }
  return longestOf([...found, ...names]);
}

/** Where the places before `at` begin, or the level (市 of 市卫健委). */
function leadBefore(text: string, at: number, ends: ReadonlyMap<number, number>): number | undefined {
  let start = ends.get(at);
  if (start === undefined) {
    if (!LEVEL.test(text.charAt(at - 1)) || NO_LEVEL_AFTER.test(text.charAt(at - 2))) return undefined;
    start = at - 1;
  }
  for (let before = ends.get(start); before !== undefined; before = ends.get(start)) start = before;
  return start;
}

function longestIn(
  words: { has(word: string): boolean },
  text: string,
  at: number,
  most: number,
): number | undefined {
  for (let end = Math.min(text.length, at + most); end > at; end--)
    if (words.has(text.slice(at, end))) return end;
  return undefined;
}

function endsBody(text: string, start: number, end: number): boolean {
  const next = NOT_AFTER_BODY.get(text.charAt(end - 1)) ?? [];
  const word = NOT_AFTER_BODY.get(text.slice(start, end)) ?? [];
  return ![...next, ...word].some((follower) => text.startsWith(follower, end));
}

/** Of names that overlap the longest; bodies before others of the same length. */
function longestOf(names: readonly LabelledName[]): readonly LabelledName[] {
  const kept: LabelledName[] = [];
  const byLength = [...names].sort(
    (left, right) => right.end - right.start - (left.end - left.start) || left.type - right.type,
  );
  for (const name of byLength) {
    if (!kept.some(({ start, end }) => start < name.end && name.start < end)) kept.push(name);
  }
  return ordered(kept);
}

/** A place or a body that goes on to a last word (庆云县|徐园子乡卫生院) is a body up to there. */
function reach(
  text: string,
  name: LabelledName,
  names: readonly LabelledName[],
  lexicons: Lexicons,
): LabelledName {
  if (name.type === PERSON) return name;
  const person = names.find(({ type, start }) => type === PERSON && start >= name.end);
  const limit = Math.min(text.length, name.end + REACH, person?.start ?? text.length);
  for (let at = name.end; at < limit && !STOPS.test(text.charAt(at)) && HAN.test(text.charAt(at)); at++) {
    const end = lastWordEnd(text, name, at, lexicons);
    if (end !== undefined) return { start: name.start, end, type: ORGANIZATION };
  }
  return name;
}

/** Where the last word that begins at `at` ends, if it makes a body of what is named before it. */
function lastWordEnd(text: string, name: LabelledName, at: number, lexicons: Lexicons): number | undefined {
  const end = longestIn(lexicons.bodySuffixes, text, at, LONGEST_SUFFIX);
  if (end === undefined || end - at < 2 || !endsBody(text, at, end)) return undefined;
  const suffix = text.slice(at, end);
  const plain = at === name.end && (PLAIN_BODY_WORDS.has(suffix) || name.type === ORGANIZATION);
  const weak = name.type === PLACE && lexicons.weakBodySuffixes.has(suffix) && at - name.end < 2;
  return plain || weak ? undefined : end;
}
