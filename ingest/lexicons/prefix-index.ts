/**
 * Finds, at a place in a text, the longest word of a list that begins there. Every place of every text
 * is asked, by several lists: so a place where no word begins is told by its two character codes alone.
 */
export interface PrefixIndex<Value> {
  /** What each code unit may begin: bits of the constants below. */
  readonly begins: Uint8Array;
  /** Words of two characters and more by their first two, the longest first. */
  readonly byStart: ReadonlyMap<number, readonly PrefixMatch<Value>[]>;
  readonly single: ReadonlyMap<number, PrefixMatch<Value>>;
  /** Bits by hash of two code units: set where `byStart` may have them. */
  readonly pairs: Uint8Array;
}

export interface PrefixMatch<Value> {
  readonly word: string;
  readonly value: Value;
}

const CODE_UNITS = 0x10000;
/** A word of this one character is in the list. */
const IS_WORD = 1;
/** A longer word begins with it. */
const BEGINS_WORD = 2;
/** It is the second character of a longer word. */
const IS_SECOND = 4;

/** @param entries word and what to return for it; of a word given twice the later counts. */
export function prefixIndex<Value>(entries: Iterable<readonly [string, Value]>): PrefixIndex<Value> {
  const begins = new Uint8Array(CODE_UNITS);
  const byStart = new Map<number, PrefixMatch<Value>[]>();
  const single = new Map<number, PrefixMatch<Value>>();
  for (const [word, value] of new Map(entries)) {
    const first = word.charCodeAt(0);
    if (word.length === 0) continue;
    if (word.length === 1) {
      begins[first] = (begins[first] ?? 0) | IS_WORD;
      single.set(first, { word, value });
      continue;
    }
    const second = word.charCodeAt(1);
    begins[first] = (begins[first] ?? 0) | BEGINS_WORD;
    begins[second] = (begins[second] ?? 0) | IS_SECOND;
    const group = byStart.get(pairOf(first, second));
    if (group) group.push({ word, value });
    else byStart.set(pairOf(first, second), [{ word, value }]);
  }
  for (const group of byStart.values()) group.sort((left, right) => right.word.length - left.word.length);
  return { begins, byStart, single, pairs: pairFilter(byStart) };
}

/** Bits for each pair, so that few others are taken for one. */
const BITS_PER_PAIR = 16;
const LEAST_BYTES = 64;

function pairFilter(byStart: ReadonlyMap<number, unknown>): Uint8Array {
  let bytes = LEAST_BYTES;
  while (bytes * 8 < byStart.size * BITS_PER_PAIR) bytes *= 2;
  const pairs = new Uint8Array(bytes);
  for (const pair of byStart.keys()) {
    const bit = hashOf(pair) & (bytes * 8 - 1);
    pairs[bit >>> 3] = (pairs[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }
  return pairs;
}

function hashOf(pair: number): number {
  const mixed = Math.imul(pair, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** One number for two code units; it fits into 32 bits. */
function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

/** The longest word of the index that begins in `text` at `at`. */
export function longestAt<Value>(
  index: PrefixIndex<Value>,
  text: string,
  at: number,
): PrefixMatch<Value> | undefined {
  if (at < 0 || at >= text.length) return undefined;
  const first = text.charCodeAt(at);
  const told = index.begins[first] ?? 0;
  if ((told & (IS_WORD | BEGINS_WORD)) === 0) return undefined;
  const long = (told & BEGINS_WORD) === 0 ? undefined : longWordAt(index, text, at);
  return long ?? ((told & IS_WORD) === 0 ? undefined : index.single.get(first));
}

/** The longest word of two characters and more. */
function longWordAt<Value>(
  { begins, byStart, pairs }: PrefixIndex<Value>,
  text: string,
  at: number,
): PrefixMatch<Value> | undefined {
  if (at + 1 >= text.length) return undefined;
  const second = text.charCodeAt(at + 1);
  if (((begins[second] ?? 0) & IS_SECOND) === 0) return undefined;
  const pair = pairOf(text.charCodeAt(at), second);
  const bit = hashOf(pair) & (pairs.length * 8 - 1);
  if ((((pairs[bit >>> 3] ?? 0) >>> (bit & 7)) & 1) === 0) return undefined;
  const group = byStart.get(pair);
  if (group === undefined) return undefined;
  for (const match of group) if (text.startsWith(match.word, at)) return match;
  return undefined;
}

/** Whether the character at `at` begins any word of the index: cheaper than to ask for the word. */
export function mayBegin({ begins }: PrefixIndex<unknown>, text: string, at: number): boolean {
  return ((begins[text.charCodeAt(at)] ?? 0) & (IS_WORD | BEGINS_WORD)) !== 0;
}

/** The value of the very word `word`. */
export function exactly<Value>(index: PrefixIndex<Value>, word: string): Value | undefined {
  if (word.length === 1) return index.single.get(word.charCodeAt(0))?.value;
  return index.byStart
    .get(pairOf(word.charCodeAt(0), word.charCodeAt(1)))
    ?.find((match) => match.word === word)?.value;
}
