/**
 * The tagger's weights as bytes: a head of six 32-bit numbers (magic, entries, rows, weight of one, and
 * two spare), the transitions, and by entry its key, its offsets and its rows. An entry is one key of one
 * kind; a row has one packed weight for each tag but OUTSIDE, whose own weight was taken off all.
 * All numbers are little-endian. Keys are sorted, and kept as differences, byte by byte of the same rank,
 * which is what packs well; see models/README.md.
 */
import { KINDS } from "./keys.ts";
import { TAGS } from "./tags.ts";

/**
 * A weight as a byte: its root, so that small weights keep their digits and large ones fit.
 *
 * @param weight in units of 1 / one; those beyond ±1,008 are cut.
 */
export function packWeight(weight: number): number {
  const root = Math.min(127, Math.round(Math.sqrt(Math.abs(weight) * ROOTS)));
  return weight < 0 ? -root : root;
}

/** Squares of bytes are this many times the weight. */
const ROOTS = 16;

/** The whole number nearest to the weight that `packWeight` packed. */
export function unpackWeight(packed: number): number {
  return Math.round((packed * Math.abs(packed)) / ROOTS);
}

/** Tags of a row: all but OUTSIDE. */
export const LANES = TAGS - 1;

export interface Model {
  /** Weight 1 of the training as a whole number. */
  readonly one: number;
  /** Score of one tag after another, `from * TAGS + to`. */
  readonly transitions: Int32Array;
  /** Entries of each kind of KINDS, which follow one another. */
  readonly counts: Int32Array;
  readonly bases: Int32Array;
  /** Bit n: the entry has a row for the kind's offset n. */
  readonly masks: Uint8Array;
  /** Entry after entry, offset after offset. */
  readonly rows: Int8Array;
}

const MAGIC = 0x31545850;
const HEAD = 6;

export function writeModel(model: Model): Uint8Array {
  const { one, transitions, counts, bases, masks, rows } = model;
  const numbers = new Int32Array(HEAD + transitions.length + counts.length);
  numbers.set([MAGIC, bases.length, rows.length / LANES, one, KINDS.length, 0]);
  numbers.set(transitions, HEAD);
  numbers.set(counts, HEAD + transitions.length);
  const bytes = new Uint8Array(numbers.byteLength + bases.length * 5 + rows.length);
  bytes.set(new Uint8Array(numbers.buffer));
  let at = numbers.byteLength;
  const planes = differences(counts, bases);
  for (let rank = 0; rank < 4; rank++)
    for (const number of planes) bytes[at++] = (number >>> (8 * rank)) & 0xff;
  bytes.set(masks, at);
  at += masks.length;
  const count = rows.length / LANES;
  for (let lane = 0; lane < LANES; lane++) {
    for (let row = 0; row < count; row++) bytes[at++] = (rows[row * LANES + lane] as number) & 0xff;
  }
  return bytes;
}

/** Each base less the one before it of its kind. */
function differences(counts: Int32Array, bases: Int32Array): Int32Array {
  const made = new Int32Array(bases.length);
  let at = 0;
  for (const count of counts) {
    for (let end = at + count, before = 0; at < end; at++) {
      made[at] = (bases[at] as number) - before;
      before = bases[at] as number;
    }
  }
  return made;
}

/** @throws Error when the bytes are no model of this version. */
export function readModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const number = (index: number): number => view.getInt32(index * 4, true);
  if (bytes.length < HEAD * 4 || number(0) !== MAGIC || number(4) !== KINDS.length) {
    throw new Error("these bytes are no model of this tagger: train one with `npm run train`");
  }
  const [entries, rowCount, one] = [number(1), number(2), number(3)];
  const transitions = Int32Array.from({ length: TAGS * TAGS }, (_, at) => number(HEAD + at));
  const counts = Int32Array.from({ length: KINDS.length }, (_, at) => number(HEAD + TAGS * TAGS + at));
  const start = 4 * (HEAD + TAGS * TAGS + KINDS.length);
  if (bytes.length !== start + entries * 5 + rowCount * LANES) {
    throw new Error("the model is torn: take it from the project's files again");
  }
  return {
    one,
    transitions,
    counts,
    bases: readBases(bytes, start, counts, entries),
    masks: bytes.slice(start + 4 * entries, start + 5 * entries),
    rows: readRows(bytes, start + 5 * entries, rowCount),
  };
}

function readBases(bytes: Uint8Array, start: number, counts: Int32Array, entries: number): Int32Array {
  const bases = new Int32Array(entries);
  let at = 0;
  for (const count of counts) {
    for (let end = at + count, before = 0; at < end; at++) {
      for (let rank = 0; rank < 4; rank++) {
        before = (before + ((bytes[start + rank * entries + at] as number) << (8 * rank))) | 0;
      }
      bases[at] = before;
    }
  }
  return bases;
}

function readRows(bytes: Uint8Array, start: number, count: number): Int8Array {
  const rows = new Int8Array(count * LANES);
  for (let lane = 0; lane < LANES; lane++) {
    const from = start + lane * count;
    for (let row = 0; row < count; row++) rows[row * LANES + lane] = bytes[from + row] as number;
  }
  return rows;
}
