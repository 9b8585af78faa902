/**
 * Adds up the weights of a text's features. Two tags share a 32-bit number, in 16-bit halves that cannot
 * run over (a few dozen weights of 1,008 at most), so that six additions serve twelve tags; an entry has its
 * rows for all offsets side by side, so that one look-up serves up to four characters.
 */
import { type Features, KINDS } from "./features.ts";
import { LANES, type Model, unpackWeight } from "./model.ts";

/** 32-bit numbers a row. */
export const WORDS = LANES / 2;

export interface Scorer {
  /** Unit -> place of its rows × MASKS + which offsets it has; 0 for none. */
  readonly byUnit: Int32Array;
  /** Key and the same number, by turns; open addressing, key 0 is empty. */
  readonly entries: Int32Array;
  readonly shift: number;
  /** Bits by key: set where an entry may be. */
  readonly filter: Int32Array;
  readonly rows: Int32Array;
}

/** Most offsets of a kind. */
const MASK_BITS = 5;
const MASKS = 1 << MASK_BITS;
const FILTER_BITS = 22;

export function scorerOf(model: Model): Scorer {
  const { counts, bases, masks } = model;
  const bits = Math.ceil(Math.log2(bases.length * 1.6 + 2));
  const scorer: Scorer = {
    byUnit: new Int32Array(65_536),
    entries: new Int32Array(2 << bits),
    shift: 32 - bits,
    filter: new Int32Array(1 << (FILTER_BITS - 5)),
    rows: packRows(model.rows),
  };
  let at = 0;
  let row = 0;
  for (let kind = 0; kind < counts.length; kind++) {
    for (let end = at + (counts[kind] as number); at < end; at++) {
      const mask = masks[at] as number;
      const base = bases[at] as number;
      if (kind === 0) scorer.byUnit[base] = row * MASKS + mask;
      else enter(scorer, base, row * MASKS + mask);
      row += bitCount(mask);
    }
  }
  return scorer;
}

function enter({ entries, shift, filter }: Scorer, key: number, value: number): void {
  const last = entries.length / 2 - 1;
  let slot = key >>> shift;
  while (entries[2 * slot] !== 0) slot = (slot + 1) & last;
  entries[2 * slot] = key;
  entries[2 * slot + 1] = value;
  const bit = key >>> (32 - FILTER_BITS);
  filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
}

function bitCount(mask: number): number {
  let count = 0;
  for (let bits = mask; bits > 0; bits &= bits - 1) count++;
  return count;
}

/** Low half the first tag of a pair, high half the second. */
function packRows(rows: Int8Array): Int32Array {
  const weights = Int32Array.from({ length: 256 }, (_, byte) => unpackWeight((byte << 24) >> 24));
  const packed = new Int32Array(rows.length / 2);
  for (let at = 0; at < packed.length; at++) {
    packed[at] =
      ((weights[(rows[2 * at + 1] as number) & 0xff] as number) << 16) +
      (weights[(rows[2 * at] as number) & 0xff] as number);
  }
  return packed;
}

/** Fills `sums` with WORDS numbers for every unit of the features, edges too (where they mean nothing). */
export function score(scorer: Scorer, features: Features, sums: Int32Array): void {
  sums.fill(0, 0, features.length * WORDS);
  scoreUnits(scorer, features, sums);
  for (let kind = 1; kind < KINDS.length; kind++) {
    const { offsets } = KINDS[kind] as { readonly offsets: readonly number[] };
    scoreKind(scorer, features, kind, offsets, sums);
  }
}

function scoreUnits({ byUnit, rows }: Scorer, { units, length }: Features, sums: Int32Array): void {
  for (let at = 2; at < length - 2; at++) {
    const value = byUnit[units[at] as number] as number;
    if (value !== 0) addRows(rows, value, sums, at + 2);
  }
}

function scoreKind(
  { entries, shift, filter, rows }: Scorer,
  { keys, capacity, length }: Features,
  kind: number,
  offsets: readonly number[],
  sums: Int32Array,
): void {
  const last = entries.length / 2 - 1;
  const first = kind * capacity;
  const farthest = -(offsets[0] as number);
  for (let at = 2; at < length - 3; at++) {
    const key = keys[first + at] as number;
    const bit = key >>> (32 - FILTER_BITS);
    if ((((filter[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) continue;
    let slot = key >>> shift;
    let found = entries[2 * slot] as number;
    while (found !== key && found !== 0) {
      slot = (slot + 1) & last;
      found = entries[2 * slot] as number;
    }
    if (found !== 0) addRows(rows, entries[2 * slot + 1] as number, sums, at + farthest);
  }
}

/** Adds an entry's rows: the first to the character `farthest`, each next to the one before. */
function addRows(rows: Int32Array, value: number, sums: Int32Array, farthest: number): void {
  let row = (value >>> MASK_BITS) * WORDS;
  let into = farthest * WORDS;
  for (let bits = value & (MASKS - 1); bits > 0; bits >>= 1) {
    if ((bits & 1) === 1) {
      add(rows, row, sums, into);
      row += WORDS;
    }
    into -= WORDS;
  }
}

function add(rows: Int32Array, row: number, sums: Int32Array, into: number): void {
  sums[into] = ((sums[into] as number) + (rows[row] as number)) | 0;
  sums[into + 1] = ((sums[into + 1] as number) + (rows[row + 1] as number)) | 0;
  sums[into + 2] = ((sums[into + 2] as number) + (rows[row + 2] as number)) | 0;
  sums[into + 3] = ((sums[into + 3] as number) + (rows[row + 3] as number)) | 0;
  sums[into + 4] = ((sums[into + 4] as number) + (rows[row + 4] as number)) | 0;
  sums[into + 5] = ((sums[into + 5] as number) + (rows[row + 5] as number)) | 0;
}
