/** A quick test whether two letters may begin one of a few wanted wordings. */

const BITS = 14;

/** 1 in the slot of each pair that is wanted; now and then of another that shares its slot. */
export type PairMarks = Uint8Array;

/** The slot of two letters' codes in a table of 2^bits. */
export function slotOf(first: number, second: number, bits = BITS): number {
  return Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> (32 - bits);
}

/** Marks the first two letters of each wording. */
export function markPairs(wordings: Iterable<string>): PairMarks {
  const marks = new Uint8Array(1 << BITS);
  for (const wording of wordings) marks[slotOf(wording.charCodeAt(0), wording.charCodeAt(1))] = 1;
  return marks;
}
