/** From the training's weights to the model: the largest rows as bytes. */

import { KINDS } from "../tagger/keys.ts";
import { LANES, type Model, packWeight } from "../tagger/model.ts";
import { TAGS } from "../tagger/tags.ts";
import { type FeatureBook, SLOTS } from "./feature-book.ts";
import { ROW, type Weights } from "./perceptron.ts";

export interface Size {
  /** Rows kept, those with the largest weight. */
  readonly rows: number;
}

/** A packed weight is this at most; 1 is made as large a whole number as lets all weights fit. */
const LARGEST = 1_008;
const LARGEST_ONE = 16;
/** Below this a whole number is 0. */
const LEAST = 0.5;

function wholeOne(weights: Weights, book: FeatureBook): number {
  let most = 1;
  for (let feature = 0; feature < book.size; feature++) {
    for (let tag = 1; tag < TAGS; tag++) most = Math.max(most, Math.abs(weightOf(weights, feature, tag)));
  }
  return Math.max(1, Math.min(LARGEST_ONE, Math.floor(LARGEST / most)));
}

export function shrink(weights: Weights, book: FeatureBook, { rows: most }: Size): Model {
  const one = wholeOne(weights, book);
  const kept = largest(weights, book, most, one);
  kept.sort(
    (left, right) =>
      orderOf(book, left) - orderOf(book, right) ||
      baseOf(book, left) - baseOf(book, right) ||
      slotOf(book, left) - slotOf(book, right),
  );
  const rows = new Int8Array(kept.length * LANES);
  const bases: number[] = [];
  const masks: number[] = [];
  const counts = new Int32Array(KINDS.length);
  kept.forEach((feature, at) => {
    for (let tag = 1; tag < TAGS; tag++)
      rows[at * LANES + tag - 1] = packWeight(weightOf(weights, feature, tag) * one);
    const kind = orderOf(book, feature);
    const before = kept[at - 1];
    const bit = 1 << (slotOf(book, feature) - firstSlot(kind));
    if (
      before !== undefined &&
      orderOf(book, before) === kind &&
      baseOf(book, before) === baseOf(book, feature)
    ) {
      masks.push((masks.pop() ?? 0) | bit);
    } else {
      bases.push(baseOf(book, feature));
      masks.push(bit);
      counts[kind] = (counts[kind] as number) + 1;
    }
  });
  return {
    one,
    transitions: Int32Array.from(weights.transitions, (weight) =>
      Math.max(-30_000, Math.round(weight * one)),
    ),
    counts,
    bases: Int32Array.from(bases),
    masks: Uint8Array.from(masks),
    rows,
  };
}

/** Numbers of the features with the largest weight; those that weigh less than half a unit are none. */
function largest(weights: Weights, book: FeatureBook, rows: number, one: number): number[] {
  const sizes = new Float32Array(book.size);
  for (let feature = 0; feature < book.size; feature++) {
    for (let tag = 1; tag < TAGS; tag++) {
      sizes[feature] = Math.max(sizes[feature] as number, Math.abs(weightOf(weights, feature, tag)));
    }
  }
  const worth = Array.from(sizes.keys()).filter((feature) => (sizes[feature] as number) * one >= LEAST);
  // By size, not by the packed weight: of many that are packed alike, the larger must stay.
  return worth.sort((left, right) => (sizes[right] as number) - (sizes[left] as number)).slice(0, rows);
}

/** A tag's weight less that of OUTSIDE. */
function weightOf({ features }: Weights, feature: number, tag: number): number {
  return (features[feature * ROW + tag] as number) - (features[feature * ROW] as number);
}

function orderOf(book: FeatureBook, feature: number): number {
  return SLOTS[slotOf(book, feature)]?.kind ?? 0;
}

function baseOf(book: FeatureBook, feature: number): number {
  return book.bases[feature] as number;
}

function slotOf(book: FeatureBook, feature: number): number {
  return book.slots[feature] as number;
}

function firstSlot(kind: number): number {
  return SLOTS.findIndex((slot) => slot.kind === kind);
}
