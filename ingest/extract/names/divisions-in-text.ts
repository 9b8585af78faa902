/** Names of divisions, countries and regions of the lexicons in a text. */
import { type Division, divisionsAbove } from "../../lexicons/divisions.ts";
import { TRANSCRIPTION_CHARACTERS } from "../../lexicons/given-names.ts";
import { ORDINARY_SHORT_NAMES } from "../../lexicons/ordinary-short-names.ts";
import { exactly, longestAt } from "../../lexicons/prefix-index.ts";
import { startsOf } from "../starts-of.ts";
import { coverage, type Find, isHan, type Scan, touches } from "./scan.ts";
import type { PlaceName } from "./vocabulary.ts";
import { beginsWord, onWordEdges, startOfWordTo, tagOf } from "./word-map.ts";

export interface DivisionFind extends Find {
  readonly place: PlaceName;
  /** Whether the words of the text have still to allow it: they are asked last. */
  readonly doubtful?: boolean;
}

// After 德州市: 民 makes it 德州 + 市民. The second list takes that back: 德州市民政局.
const SPLITS_FULL_NAME =
  /^(?:民(?![政族营间委进盟革航主])|场(?!馆)|值|容|区(?!划)|级|直(?!播)|属|内|外(?!事|办)|域|郊)/;
// 青川县长林若谷: 青川 + 县长, unless the word goes on (长期, 长河路).
const HEAD_OF_DIVISION = /^长(?![期远效江河城安征三年春沙治久假岛短度大])/;

// 黄河流域生态保护, 中国特色: words of policy, where no place is meant.
const NO_REGION_BEFORE =
  /^(?:生态|高质量|协同|一体化|大集|文化|战略|特色|共产党|人民|梦|式|民族|精神|红十字|银行|铁路(?:局|集团|总公司|[一-龥]{2}局)|邮政|移动|联通|电信|石油|石化|中医|制造|智造|品牌)/;
// 三河村, 德惠新河: the short name is the beginning of another place.
const GOES_ON = /^(?:[村镇乡路街河湖江桥庄屯店寨堡]|新河|大[街道桥])/;
const GOES_WITH_SHORT_NAME = /^(?:讯|[县市区](?:委|政府|人民|法院|长)|籍|人(?=[,，。]))/;

/** Codes of the divisions that a document names for sure, with all that lie above them. */
export type KnownDivisions = ReadonlySet<string>;

/** What the articles of a document name in full, or by the short name of a province or city. */
export function knownDivisions(scans: readonly Scan[]): KnownDivisions {
  const known = new Set<string>();
  for (const scan of scans) {
    const { divisions } = scan.context.lexicons;
    for (const { place } of divisionCandidates(scan)) {
      const certain = certainDivision(place);
      if (certain === undefined || known.has(certain.code)) continue;
      for (const { code } of [certain, ...divisionsAbove(divisions, certain.code)]) known.add(code);
    }
  }
  return known;
}

function certainDivision({ form, divisions: [first, second] }: PlaceName): Division | undefined {
  if (second !== undefined || (form === "short" && first?.level === "county")) return undefined;
  return first;
}

/** The lexicons' places in an article, in order, none overlapping. `known` settles short names that may mean something else. */
export function divisionsInText(scan: Scan, known: KnownDivisions): readonly DivisionFind[] {
  const candidates = divisionCandidates(scan);
  const ends = new Set(candidates.filter(({ place }) => place.form === "full").map(({ end }) => end));
  let free = 0;
  return candidates.filter((find) => {
    const stands =
      find.start >= free && (find.place.form !== "short" || isShortName(scan, find, known, ends));
    if (stands) free = find.end;
    return stands;
  });
}

const candidatesOf = new WeakMap<Scan, readonly DivisionFind[]>();

/** The lexicons' places as far as words and neighbours allow them; sought once for an article. */
function divisionCandidates(scan: Scan): readonly DivisionFind[] {
  const known = candidatesOf.get(scan) ?? seekCandidates(scan);
  candidatesOf.set(scan, known);
  return known;
}

function seekCandidates(scan: Scan): readonly DivisionFind[] {
  const finds: DivisionFind[] = [];
  let sure = 0;
  for (let at = 0; at < scan.text.length; ) {
    const find = candidateAt(scan, at, at > 0 && at === sure);
    if (find) finds.push(find);
    if (find && find.doubtful !== true) sure = find.end;
    // A doubtful name hides none that begins inside of it.
    at = find === undefined || find.doubtful === true ? at + 1 : find.end;
  }
  return [...finds, ...namedAgain(scan, finds)].sort((left, right) => left.start - right.start);
}

/** Shorter names are too often found where words meet: 教育局和|县. */
const SURE_LENGTH = 3;

/** The other places of full names that the words around have allowed once: 长沙天心区, then 天心区委. */
function namedAgain({ text }: Scan, finds: readonly DivisionFind[]): readonly DivisionFind[] {
  const full = finds.filter(({ start, end, place }) => place.form === "full" && end - start >= SURE_LENGTH);
  if (full.length === 0) return [];
  const taken = coverage(text.length, finds);
  const byName = new Map(full.map((find) => [text.slice(find.start, find.end), find]));
  return [...byName].flatMap(([name, first]) =>
    startsOf(text, name)
      .map((start) => ({ ...first, start, end: start + name.length }))
      .filter(
        (again) => !touches(taken, again) && !HEAD_OF_DIVISION.test(text.slice(again.end, again.end + 2)),
      ),
  );
}

/** @param behind whether a place ends at `at`: 云|南昆|明 is 云南 and 昆明 all the same. */
function candidateAt(scan: Scan, at: number, behind: boolean): DivisionFind | undefined {
  const match = longestAt(scan.vocabulary.places, scan.text, at);
  if (match === undefined) return undefined;
  const { word, value } = match;
  const end = at + word.length;
  const split = value.form === "full" ? splitName(scan, value, at, end) : undefined;
  if (split) return split;
  const doubtful = isDoubtful(word, value);
  if (!doubtful && !behind && !isCutThere(scan, at, end, value)) return undefined;
  if (value.form === "region" && NO_REGION_BEFORE.test(scan.text.slice(end, end + 4))) return undefined;
  const whole = value.form === "short" ? fullForm(scan.text, end) : end;
  const form = value.form === "short" && whole === end ? "short" : "name";
  return { start: at, end: whole, form, confidence: 0.9, place: value, doubtful };
}

/** Short names of counties, and those that are words as well, count for nothing by themselves. */
function isDoubtful(name: string, { form, divisions: [first] }: PlaceName): boolean {
  return form === "short" && (first?.level === "county" || ORDINARY_SHORT_NAMES.has(name));
}

// Tags of verbs, nouns and function words.
const COMMON = /^(?:v|p|c|d|n$|a|m|q|r)/;

/** Whether the words of the text allow a place there: 提高县域 holds no 高县, 海上海风 no 上海. */
function isCutThere(scan: Scan, at: number, end: number, place: PlaceName): boolean {
  if (standsFree(scan, at) && !isCommonWordAndLevel(scan, at, end)) return true;
  if (place.form === "full") {
    return (end - at > 2 || onItsEdges(scan, at, end, place)) && !isCommonWordAndLevel(scan, at, end);
  }
  return end - at > 2 ? beginsWord(scan.words, at) : onItsEdges(scan, at, end, place);
}

/** Names of counties, which are the less known, must end with a word as well. */
function onItsEdges(scan: Scan, at: number, end: number, { divisions: [first] }: PlaceName): boolean {
  // 教育局和县医院: the name would be 和县.
  if (/[和与同及]/.test(scan.text.charAt(at))) return false;
  if (first?.level === "county") return onWordEdges(scan.words, at, end);
  return !mayRunOver(scan, at, end) || beginsWord(scan.words, at);
}

/** Whether a word of the dictionary, or a foreign name, may run over an edge of the name: 海上|海, 发展中|国家. */
function mayRunOver({ text, words }: Scan, at: number, end: number): boolean {
  return (
    TRANSCRIPTION_CHARACTERS.has(text.charAt(at - 1)) ||
    tagOf(words, text.slice(at - 1, at + 1)) !== "x" ||
    tagOf(words, text.slice(end - 1, end + 1)) !== "x"
  );
}

/** 会同|县政府: a common word before a level, though a county is called 会同县. */
function isCommonWordAndLevel({ text, words }: Scan, at: number, end: number): boolean {
  if (!COMMON.test(tagOf(words, text.slice(at, end - 1)))) return false;
  return startOfWordTo(words, end - 1) === at;
}

/** Where a short name goes on as the full name of a division that the register no longer has: 陵县, 莱芜市. */
function fullForm(text: string, end: number): number {
  const next = text.charAt(end);
  const after = text.slice(end + 1, end + 3);
  // 大城市 is no city of 大城.
  if (text.startsWith("城市", end - 1)) return end;
  if (next === "市") return SPLITS_FULL_NAME.test(after) || HEAD_OF_DIVISION.test(after) ? end : end + 1;
  return next === "县" && !/^[长域委区直级城乡]/.test(after) ? end + 1 : end;
}

/** 德州市 of 德州市民 is 德州; 青川县 of 青川县长林若谷 is 青川. */
function splitName(scan: Scan, place: PlaceName, at: number, end: number): DivisionFind | undefined {
  const after = scan.text.slice(end, end + 2);
  const splits = place.divisions.some(({ name }) => name.endsWith("市")) && SPLITS_FULL_NAME.test(after);
  if (!splits && !HEAD_OF_DIVISION.test(after)) return undefined;
  const short = place.divisions.find(({ shortName }) => shortName !== undefined)?.shortName;
  if (short === undefined || !scan.text.startsWith(short, at)) return undefined;
  const named = exactly(scan.vocabulary.places, short);
  if (named === undefined) return undefined;
  return { start: at, end: at + short.length, form: "short", confidence: 0.8, place: named };
}

/** Whether nothing, or no Chinese character, stands before the place. */
function standsFree({ text }: Scan, at: number): boolean {
  return at === 0 || !isHan(text, at - 1);
}

function isShortName(
  scan: Scan,
  find: DivisionFind,
  known: KnownDivisions,
  placeEnds: ReadonlySet<number>,
): boolean {
  if (!meansPlace(scan, find, known, placeEnds)) return false;
  return find.doubtful !== true || isCutThere(scan, find.start, find.end, find.place);
}

/** Whether neighbours, the document or the dictionary say that a short name is meant as a place. */
function meansPlace(
  scan: Scan,
  find: DivisionFind,
  known: KnownDivisions,
  placeEnds: ReadonlySet<number>,
): boolean {
  const name = scan.text.slice(find.start, find.end);
  const after = scan.text.slice(find.end, find.end + 3);
  if (GOES_ON.test(after)) return false;
  if (GOES_WITH_SHORT_NAME.test(after) || placeEnds.has(find.start)) return true;
  if (ORDINARY_SHORT_NAMES.has(name)) {
    return isNamed(find, known) && longestAt(scan.vocabulary.agencies, scan.text, find.end) !== undefined;
  }
  const [first] = find.place.divisions;
  if (first === undefined || first.level !== "county" || first.name.endsWith("市")) return true;
  return isKnown(find, known) || tagOf(scan.words, name) === "ns";
}

function isNamed({ place }: DivisionFind, known: KnownDivisions): boolean {
  return place.divisions.some(({ code }) => known.has(code));
}

function isKnown({ place }: DivisionFind, known: KnownDivisions): boolean {
  return place.divisions.some(({ code }) => known.has(code) || known.has(code.slice(0, 4)));
}
