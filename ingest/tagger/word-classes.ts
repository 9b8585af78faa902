/** The words of the lexicons that the tagger looks at, by class, and where they stand in a text. */
import type { Lexicons } from "../lexicons/lexicons.ts";
import { FOLDED } from "./characters.ts";
import { LONGEST_WORD, mayStart, nextHash, prefixSlot, type WordTable, wordTable } from "./word-table.ts";

/** Bits of a word's classes. Places and last words of bodies have several sorts; the highest counts. */
const PLACE_BITS = { short: 1, town: 2, region: 4, full: 8 } as const;
const TITLE_BITS = { role: 16, post: 32 } as const;
const SPEECH = 64;
const BODY_BITS = { weak: 128, strong: 256, agency: 512 } as const;
const COMPOUND_SURNAME = 1024;
const PLACES = 15;
const TITLES = 48;
const BODIES = 896;

export function classedWords(lexicons: Lexicons): WordTable {
  const words = new Map<string, number>();
  const add = (names: Iterable<string>, bits: number): void => {
    for (const name of names) words.set(name, (words.get(name) ?? 0) | bits);
  };
  const { byCode, byShortName } = lexicons.divisions;
  add(byShortName.keys(), PLACE_BITS.short);
  for (const { name, level } of byCode.values()) {
    if (name.length > 1) add([name], level === "town" ? PLACE_BITS.town : PLACE_BITS.full);
  }
  add(lexicons.foreignPlaces, PLACE_BITS.region);
  add(lexicons.homeRegions, PLACE_BITS.region);
  add([...lexicons.privateRoles, ...lexicons.publicRoles], TITLE_BITS.role);
  add(lexicons.posts, TITLE_BITS.post);
  add(lexicons.speechVerbs.keys(), SPEECH);
  for (const suffix of lexicons.bodySuffixes.keys()) {
    add([suffix], lexicons.weakBodySuffixes.has(suffix) ? BODY_BITS.weak : BODY_BITS.strong);
  }
  add(
    [...lexicons.agencies.keys(), ...lexicons.centralBodies.keys()].filter((name) => name.length > 1),
    BODY_BITS.agency,
  );
  add(
    [...lexicons.surnames.keys()].filter((name) => name.length > 1),
    COMPOUND_SURNAME,
  );
  return wordTable(words);
}

/** Per unit of a text, where words of the lexicons stand. All arrays are as long as the text asked for, at least. */
export interface WordMarks {
  /** 0, or 1 + 4 × sort (short, town, region, full) + part (first, middle, last). */
  readonly place: Uint8Array;
  /** The same of last words and names of bodies (weak, strong, agency). */
  readonly body: Uint8Array;
  /** 0, or 1 role, 2 post that begins here. */
  readonly titleFrom: Uint8Array;
  /** 0, or 1 role, 2 post that ends right before this unit. */
  readonly titleTo: Uint8Array;
  /** 1 where a verb of speech begins, or 2 where a surname of two characters does, 3 both. */
  readonly other: Uint8Array;
  /** What is marked close enough to count for this unit: 0, or NEAR_NAME and NEAR_TITLE. */
  readonly near: Uint8Array;
}

/** A place or a body, up to two units on or one unit back. */
export const NEAR_NAME = 1;
/** A title or a verb of speech that begins up to three units on, or a title that ended up to two units back. */
export const NEAR_TITLE = 2;

/** Marks for texts of up to `length` units, and two units of edge on both sides. */
export function wordMarks(length: number): WordMarks {
  const made = (): Uint8Array => new Uint8Array(length + 2 * LONGEST_WORD);
  return { place: made(), body: made(), titleFrom: made(), titleTo: made(), other: made(), near: made() };
}

/** The longest words by class that begin at one place; one object a text. */
interface Longest {
  places: number;
  placeBits: number;
  titles: number;
  titleBits: number;
  bodies: number;
  bodyBits: number;
  other: number;
}

/** Fills the marks of `units[0..length)`; what overlaps goes to the word that begins first. */
export function markWords(table: WordTable, units: Uint16Array, length: number, marks: WordMarks): void {
  for (const array of Object.values(marks) as Uint8Array[]) array.fill(0, 0, length + LONGEST_WORD);
  const longest: Longest = {
    places: 0,
    placeBits: 0,
    titles: 0,
    titleBits: 0,
    bodies: 0,
    bodyBits: 0,
    other: 0,
  };
  const floor = { place: 0, title: 0, body: 0 };
  for (let at = 0; at < length; at++) {
    if (findLongest(table, units, at, length, longest)) markFound(marks, at, longest, floor);
  }
}

/** Where the last word of each sort ends: none begins before. */
interface Floor {
  place: number;
  title: number;
  body: number;
}

function markFound(marks: WordMarks, at: number, longest: Longest, floor: Floor): void {
  const { places, placeBits, bodies, bodyBits, titles, titleBits, other } = longest;
  marks.other[at] = other;
  if ((other & 1) === 1) markNear(marks, at - 3, at, NEAR_TITLE);
  if (places > 0 && at >= floor.place) {
    floor.place = mark(marks.place, at, places, sortOf(placeBits));
    markNear(marks, at - 2, floor.place + 1, NEAR_NAME);
  }
  if (bodies > 0 && at >= floor.body) {
    floor.body = mark(marks.body, at, bodies, sortOf(bodyBits >> 7));
    markNear(marks, at - 2, floor.body + 1, NEAR_NAME);
  }
  if (titles > 0 && at >= floor.title) {
    floor.title = at + titles;
    const sort = (titleBits & TITLE_BITS.post) > 0 ? 2 : 1;
    marks.titleFrom[at] = sort;
    marks.titleTo[floor.title] = sort;
    markNear(marks, at - 3, at + 1, NEAR_TITLE);
    markNear(marks, floor.title, floor.title + 3, NEAR_TITLE);
  }
}

function markNear({ near }: WordMarks, from: number, to: number, bit: number): void {
  for (let at = Math.max(0, from); at < to; at++) near[at] = (near[at] as number) | bit;
}

/** Number of the highest bit. */
function sortOf(bits: number): number {
  return 31 - Math.clz32(bits);
}

function mark(marks: Uint8Array, at: number, length: number, sort: number): number {
  marks.fill(2 + 4 * sort, at, at + length);
  marks[at] = 1 + 4 * sort;
  marks[at + length - 1] = (length === 1 ? 4 : 3) + 4 * sort;
  return at + length;
}

/** Sets `longest` to the words that begin at `at`; false where none does. */
function findLongest(
  table: WordTable,
  units: Uint16Array,
  at: number,
  length: number,
  longest: Longest,
): boolean {
  const unit = units[at] as number;
  const alone = table.single[unit] as number;
  let hash = nextHash(nextHash(0, unit), units[at + 1] as number);
  const more = at + 1 < length && mayStart(table, hash);
  if (alone === 0 && !more) return false;
  longest.places = longest.titles = longest.bodies = longest.other = 0;
  if (alone > 0) take(longest, alone, 1);
  const most = more ? Math.min(LONGEST_WORD, length - at) : 0;
  for (let size = 2; size <= most; size++) {
    const slot = prefixSlot(table, hash);
    if (slot < 0) break;
    const classes = table.classes[slot] as number;
    if (classes > 0) take(longest, classes, size);
    hash = nextHash(hash, units[at + size] as number);
  }
  return true;
}

function take(longest: Longest, classes: number, size: number): void {
  if ((classes & PLACES) > 0) {
    longest.places = size;
    longest.placeBits = classes & PLACES;
  }
  if ((classes & TITLES) > 0) {
    longest.titles = size;
    longest.titleBits = classes & TITLES;
  }
  if ((classes & BODIES) > 0) {
    longest.bodies = size;
    longest.bodyBits = classes & BODIES;
  }
  if ((classes & SPEECH) > 0) longest.other |= 1;
  if ((classes & COMPOUND_SURNAME) > 0) longest.other |= 2;
}

/** Folds a text into units; returns how many. */
export function foldText(text: string, units: Uint16Array): number {
  for (let at = 0; at < text.length; at++) units[at] = FOLDED[text.charCodeAt(at)] as number;
  return text.length;
}
