/**
 * The weights of a model laid out to be added up. Two tags share a 32-bit number, in 16-bit halves that
 * cannot run over (a few dozen weights of 1,008 at most), so that six additions serve twelve tags; an entry
 * has its rows for all offsets side by side.
 */
import { LANES, type Model, unpackWeight } from "./model.ts";

/** 32-bit numbers a row. */
export const WORDS = LANES / 2;

/** Most offsets of a kind. */
export const MASK_BITS = 5;
export const MASKS = 1 << MASK_BITS;
const FILTER_BITS = 21;

/** Keys with the place of their rows × MASKS + which offsets they have. */
export interface RowTable {
  /** Key and value by turns; open addressing, key 0 is empty. */
  readonly entries: Int32Array;
  readonly shift: number;
  /** Bits by key: set where an entry may be. */
  readonly filter: Int32Array;
}

/** The entries of some kinds. */
export function rowTable(model: Model, includes: (kind: number) => boolean): RowTable {
  const size = model.counts.reduce((sum, count, kind) => sum + (includes(kind) ? count : 0), 0);
  const bits = Math.ceil(Math.log2(size * 1.6 + 2));
  const table: RowTable = {
    entries: new Int32Array(2 << bits),
    shift: 32 - bits,
    filter: new Int32Array(1 << (FILTER_BITS - 5)),
  };
  forEachEntry(model, (kind, base, value) => {
    if (includes(kind)) enter(table, base, value);
  });
  return table;
}

export function forEachEntry(
  { counts, bases, masks }: Model,
  take: (kind: number, base: number, value: number) => void,
): void {
  let at = 0;
  let row = 0;
  for (let kind = 0; kind < counts.length; kind++) {
    for (let end = at + (counts[kind] as number); at < end; at++) {
      const mask = masks[at] as number;
      take(kind, bases[at] as number, row * MASKS + mask);
      row += bitCount(mask);
    }
  }
}

function enter({ entries, shift, filter }: RowTable, key: number, value: number): void {
  const last = entries.length / 2 - 1;
  let slot = key >>> shift;
  while (entries[2 * slot] !== 0) slot = (slot + 1) & last;
  entries[2 * slot] = key;
  entries[2 * slot + 1] = value;
  const bit = key >>> (32 - FILTER_BITS);
  filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
}

/** Whether the table may hold the key: cheaper than to look for it. */
export function mayHold({ filter }: RowTable, key: number): boolean {
  const bit = key >>> (32 - FILTER_BITS);
  return (((filter[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
}

/** The value of a key; 0 where the table has none. */
export function entryOf({ entries, shift }: RowTable, key: number): number {
  const last = entries.length / 2 - 1;
  let slot = key >>> shift;
  for (;;) {
    const found = entries[2 * slot] as number;
    if (found === key && key !== 0) return entries[2 * slot + 1] as number;
    if (found === 0) return 0;
    slot = (slot + 1) & last;
  }
}

function bitCount(mask: number): number {
  let count = 0;
  for (let bits = mask; bits > 0; bits &= bits - 1) count++;
  return count;
}

/** Low half the first tag of a pair, high half the second. */
export function packRows(rows: Int8Array): Int32Array {
  const weights = Int32Array.from({ length: 256 }, (_, byte) => unpackWeight((byte << 24) >> 24));
  const packed = new Int32Array(rows.length / 2);
  for (let at = 0; at < packed.length; at++) {
    packed[at] =
      ((weights[(rows[2 * at + 1] as number) & 0xff] as number) << 16) +
      (weights[(rows[2 * at] as number) & 0xff] as number);
  }
  return packed;
}

/** Where the row for the offset number `offset` stands; -1 where the entry has none. */
export function rowAt(value: number, offset: number): number {
  if (((value >>> offset) & 1) === 0) return -1;
  return ((value >>> MASK_BITS) + bitCount(value & ((1 << offset) - 1))) * WORDS;
}

/** Adds one row to another. */
export function addRow(from: Int32Array, row: number, into: Int32Array, at: number): void {
  into[at] = ((into[at] as number) + (from[row] as number)) | 0;
  into[at + 1] = ((into[at + 1] as number) + (from[row + 1] as number)) | 0;
  into[at + 2] = ((into[at + 2] as number) + (from[row + 2] as number)) | 0;
  into[at + 3] = ((into[at + 3] as number) + (from[row + 3] as number)) | 0;
  into[at + 4] = ((into[at + 4] as number) + (from[row + 4] as number)) | 0;
  into[at + 5] = ((into[at + 5] as number) + (from[row + 5] as number)) | 0;
}

/** Both signs of a pair of tags. */
const SIGNS = 0x80008000 | 0;

/** Whether all tags of the character `at` score less than `limit`: the signs of both halves after taking it off. */
export function isHopeless(sums: Int32Array, at: number, limit: number): boolean {
  const word = at * WORDS;
  const off = (limit << 16) + limit;
  let signs = SIGNS;
  for (let index = 0; index < WORDS; index++) signs &= (sums[word + index] as number) - off;
  return signs === SIGNS;
}
