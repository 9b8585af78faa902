/**
 * Measures what two stretches of a page have in common: the pairs of ideographs that they share, those
 * left out that most texts share. Two parts of one article name the same bodies, places and matters again;
 * two articles hardly do (TextTiling, Hearst 1997, with pairs for words).
 */
import type { Span } from "../../src/model/span.ts";
import type { Block } from "./blocks.ts";
import { COMMON_PAIRS } from "./common-pairs.ts";
import { slotOf } from "./pair-marks.ts";

export interface Wording {
  /** The text blocks' words without white space, one block after the other. */
  readonly text: string;
  /** The telling pairs of a few words, as numbers: the first letter's code in the upper 16 bits. */
  readonly tellingPairs: (words: string) => ReadonlySet<number>;
  /** Where a text block stands in the index; undefined for a block that is no text. */
  readonly placeOf: (block: Block) => Span | undefined;
  /** From the first to the last of the blocks in the index; text of other articles may stand between. */
  readonly stretchOf: (blocks: readonly Block[]) => Span | undefined;
  /**
   * How many different telling pairs the right stretch has, and how many of them the left one has as well; counted
   * no farther once these are more than `most`.
   */
  readonly common: (
    left: Span,
    right: Span,
    most?: number,
  ) => { readonly shared: number; readonly all: number };
  /** The telling pairs of blocks, as numbers, and how many letters the blocks have; also for blocks apart. */
  readonly pairsOf: (blocks: readonly Block[]) => Pairs;
  /** Share, 0 to 1, of a headline's telling pairs that each stretch takes up. */
  readonly sharesOf: (headline: string, stretches: readonly Span[]) => number[];
}

export interface Pairs {
  readonly set: ReadonlySet<number>;
  readonly letters: number;
}

const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;
/** In `previous`: no telling pair begins here; it begins here for the first time. */
const NO_PAIR = -2;
const NEW = -1;
const COMMON_BITS = 16;
// Slots of the table of last places: some for each letter, so that few pairs share one.
const SLOTS_PER_LETTER = 32;
const LEAST_BITS = 15;
const MOST_BITS = 23;

const common = commonTable();

function commonTable(): Uint8Array {
  const table = new Uint8Array(1 << COMMON_BITS);
  for (let at = 0; at + 2 <= COMMON_PAIRS.length; at += 2)
    table[slotOf(COMMON_PAIRS.charCodeAt(at), COMMON_PAIRS.charCodeAt(at + 1), COMMON_BITS)] = 1;
  return table;
}

function isTelling(first: number, second: number): boolean {
  return (
    first >= FIRST_IDEOGRAPH &&
    first <= LAST_IDEOGRAPH &&
    second >= FIRST_IDEOGRAPH &&
    second <= LAST_IDEOGRAPH &&
    common[slotOf(first, second, COMMON_BITS)] === 0
  );
}

/** Indexes the text blocks of a page. Takes time in proportion to their length. */
export function indexWording(blocks: readonly Block[]): Wording {
  const places = new Map<Block, Span>();
  const parts: string[] = [];
  let length = 0;
  for (const block of blocks) {
    if (block.kind !== "text") continue;
    const start = length;
    for (const line of block.lines) {
      parts.push(line.bare);
      length += line.bare.length;
    }
    parts.push("\n");
    length++;
    places.set(block, { start, end: length });
  }
  const text = parts.join("");
  const previous = findPrevious(text);
  return {
    text,
    tellingPairs: (words) => addPairs(words, new Set()),
    placeOf: (block) => places.get(block),
    stretchOf: (blocks) => stretchOf(blocks, places),
    common: (left, right, most = Number.POSITIVE_INFINITY) => countCommon(previous, left, right, most),
    pairsOf,
    sharesOf: (headline, stretches) => sharesOf(text, headline, stretches),
  };
}

function stretchOf(blocks: readonly Block[], places: ReadonlyMap<Block, Span>): Span | undefined {
  const first = blocks.find((block) => places.has(block));
  const last = blocks.findLast((block) => places.has(block));
  const start = first && places.get(first)?.start;
  const end = last && places.get(last)?.end;
  return start === undefined || end === undefined ? undefined : { start, end };
}

function pairsOf(blocks: readonly Block[]): Pairs {
  const set = new Set<number>();
  let letters = 0;
  for (const { kind, lines } of blocks) {
    if (kind !== "text") continue;
    for (const { bare } of lines) {
      letters += bare.length;
      addPairs(bare, set);
    }
  }
  return { set, letters };
}

function addPairs(words: string, set: Set<number>): Set<number> {
  for (let at = 0; at + 1 < words.length; at++) {
    const first = words.charCodeAt(at);
    const second = words.charCodeAt(at + 1);
    if (isTelling(first, second)) set.add(first * 0x10000 + second);
  }
  return set;
}

/** Whether two letters make one of the pairs that stand in most texts. */
export function isCommonPair(pair: string): boolean {
  return pair.length === 2 && common[slotOf(pair.charCodeAt(0), pair.charCodeAt(1), COMMON_BITS)] === 1;
}

/** For each letter the place where the pair that begins with it was met last. */
function findPrevious(text: string): Int32Array {
  const bits = Math.min(
    MOST_BITS,
    Math.max(LEAST_BITS, Math.ceil(Math.log2(text.length * SLOTS_PER_LETTER + 1))),
  );
  const last = new Int32Array(1 << bits).fill(NEW);
  const previous = new Int32Array(text.length).fill(NO_PAIR);
  let first = text.charCodeAt(0);
  for (let at = 0; at + 1 < text.length; at++) {
    const second = text.charCodeAt(at + 1);
    if (isTelling(first, second)) {
      const slot = slotOf(first, second, bits);
      previous[at] = last[slot] ?? NEW;
      last[slot] = at;
    }
    first = second;
  }
  return previous;
}

function countCommon(
  previous: Int32Array,
  left: Span,
  right: Span,
  most: number,
): { shared: number; all: number } {
  let shared = 0;
  let all = 0;
  for (let at = right.start; at < right.end && shared <= most; at++) {
    const before = previous[at] ?? NO_PAIR;
    if (before === NO_PAIR || before >= right.start) continue;
    all++;
    if (before >= left.start) shared++;
  }
  return { shared, all };
}

function sharesOf(text: string, headline: string, stretches: readonly Span[]): number[] {
  const wanted = new Map<string, number>();
  for (let at = 0; at + 1 < headline.length; at++) {
    if (isTelling(headline.charCodeAt(at), headline.charCodeAt(at + 1)))
      wanted.set(headline.slice(at, at + 2), 0);
  }
  const firsts = new Set([...wanted.keys()].map((pair) => pair.charCodeAt(0)));
  return stretches.map((stretch, index) => {
    let met = 0;
    for (let at = stretch.start; at < stretch.end; at++) {
      if (!firsts.has(text.charCodeAt(at))) continue;
      const pair = text.slice(at, at + 2);
      if (wanted.get(pair) !== index) continue;
      wanted.set(pair, index + 1);
      met++;
    }
    for (const pair of wanted.keys()) wanted.set(pair, index + 1);
    return wanted.size > 0 ? met / wanted.size : 0;
  });
}
