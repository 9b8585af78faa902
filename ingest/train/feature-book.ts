/** Numbers the features that sentences show often enough, and lays sentences out as those numbers. */
import type { Features } from "../tagger/features.ts";
import { KINDS } from "../tagger/keys.ts";
import { EDGES } from "../tagger/observations.ts";

/** A slot is one kind at one offset. */
export const SLOTS: readonly { readonly kind: number; readonly offset: number }[] = KINDS.flatMap(
  ({ offsets }, kind) => offsets.map((offset) => ({ kind, offset })),
);

export interface FeatureBook {
  /** Open table of hashed features: key (0 is empty) and number + 1, 0 where the feature is too rare. */
  readonly keys: Int32Array;
  readonly numbers: Int32Array;
  /** By number: what the runtime looks up. */
  readonly bases: Int32Array;
  readonly slots: Uint8Array;
  readonly size: number;
}

/** Base of a key: the unit itself for kind 0. */
function baseAt({ units, keys, capacity }: Features, kind: number, at: number): number {
  return kind === 0 ? (units[at] as number) : (keys[kind * capacity + at] as number);
}

function keyOf(base: number, slot: number): number {
  return Math.imul(base ^ Math.imul(slot + 1, 0x9e3779b1), 0x85ebca6b) | 1;
}

/** Counts features over sentences, then numbers those that were seen `atLeast` times. */
export interface FeatureCounter {
  count(features: Features): void;
  number(atLeast: number): FeatureBook;
}

export function featureCounter(bits: number): FeatureCounter {
  const keys = new Int32Array(1 << bits);
  const counts = new Int32Array(1 << bits);
  const bases = new Int32Array(1 << bits);
  const slots = new Uint8Array(1 << bits);
  let used = 0;
  return {
    count(features) {
      if (used > keys.length * 0.8)
        throw new Error(`more features than 2^${bits} places hold: give more bits`);
      forEachFeature(features, (base, slot) => {
        const key = keyOf(base, slot);
        const place = placeOf(keys, key);
        if (keys[place] === 0) {
          keys[place] = key;
          bases[place] = base;
          slots[place] = slot;
          used++;
        }
        counts[place] = (counts[place] as number) + 1;
      });
    },
    number: (atLeast) => numbered({ keys, counts, bases, slots }, atLeast),
  };
}

function placeOf(keys: Int32Array, key: number): number {
  const mask = keys.length - 1;
  let place = Math.imul(key, 0x2c1b3c6d) >>> (32 - Math.log2(keys.length));
  while (keys[place] !== 0 && keys[place] !== key) place = (place + 1) & mask;
  return place;
}

interface Counts {
  readonly keys: Int32Array;
  readonly counts: Int32Array;
  readonly bases: Int32Array;
  readonly slots: Uint8Array;
}

function numbered({ keys, counts, bases, slots }: Counts, atLeast: number): FeatureBook {
  const numbers = new Int32Array(keys.length);
  let size = 0;
  for (let place = 0; place < keys.length; place++) {
    if ((counts[place] as number) < atLeast) continue;
    bases[size] = bases[place] as number;
    slots[size] = slots[place] as number;
    size++;
    numbers[place] = size;
  }
  return { keys, numbers, bases: bases.slice(0, size), slots: slots.slice(0, size), size };
}

function forEachFeature(features: Features, take: (base: number, slot: number) => void): void {
  for (let at = EDGES; at < features.length - EDGES; at++) {
    for (let slot = 0; slot < SLOTS.length; slot++) {
      const { kind, offset } = SLOTS[slot] as { kind: number; offset: number };
      take(baseAt(features, kind, at + offset), slot);
    }
  }
}

/** Feature numbers of each character of a sentence, SLOTS.length a character; -1 for one not in the book. */
export function layOut(book: FeatureBook, features: Features): Int32Array {
  const laid = new Int32Array((features.length - 2 * EDGES) * SLOTS.length);
  let index = 0;
  forEachFeature(features, (base, slot) => {
    laid[index++] = (book.numbers[placeOf(book.keys, keyOf(base, slot))] as number) - 1;
  });
  return laid;
}
