/** The keys of a whole text, kind by kind: what a model is trained on. */
import type { Lexicons } from "../lexicons/lexicons.ts";
import { KEYS } from "./keys.ts";
import { type Observations, observerOf } from "./observations.ts";

/** Everything about one text; arrays are reused for the next, and grow. */
export interface Features {
  /** Units of the text with its edges. */
  length: number;
  units: Uint16Array;
  /** Kind by kind, `capacity` keys each; those of kind 0 are unused. */
  keys: Int32Array;
  capacity: number;
}

export interface FeatureReader {
  /** The features of a text; the same object at each call. */
  read(text: string): Features;
}

export function featureReader(lexicons: Lexicons): FeatureReader {
  const observer = observerOf(lexicons);
  const features: Features = { length: 0, units: new Uint16Array(0), keys: new Int32Array(0), capacity: 0 };
  return {
    read(text) {
      const seen = observer.observe(text);
      if (seen.units.length !== features.capacity) {
        features.capacity = seen.units.length;
        features.keys = new Int32Array(features.capacity * KEYS.length);
      }
      features.length = seen.length;
      features.units = seen.units;
      fill(features, seen);
      return features;
    },
  };
}

function fill({ keys, capacity, length }: Features, seen: Observations): void {
  for (let kind = 1; kind < KEYS.length; kind++) {
    const keyOf = KEYS[kind] as (typeof KEYS)[number];
    for (let at = 2; at < length - 3; at++) keys[kind * capacity + at] = keyOf(seen, at);
  }
}
