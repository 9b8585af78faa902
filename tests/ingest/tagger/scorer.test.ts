import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { loadLexicons } from "../../../ingest/lexicons/load-lexicons.ts";
import { type Features, featureReader } from "../../../ingest/tagger/features.ts";
import { KINDS } from "../../../ingest/tagger/keys.ts";
import { LANES, type Model, unpackWeight } from "../../../ingest/tagger/model.ts";
import { EDGES, observerOf } from "../../../ingest/tagger/observations.ts";
import { score, scorerOf } from "../../../ingest/tagger/scorer.ts";
import { TAGS } from "../../../ingest/tagger/tags.ts";
import { WORDS } from "../../../ingest/tagger/weight-rows.ts";

const lexicons = loadLexicons();
const reader = featureReader(lexicons);
const observer = observerOf(lexicons);
const TEXT = "青川县卫健委主任林若谷说，全县设立了3个点。";

const baseAt = ({ units, keys, capacity }: Features, kind: number, at: number): number =>
  (kind === 0 ? units[at] : keys[kind * capacity + at]) as number;

/** A model of features of the text: those at the given places, with rows for all offsets of their kinds. */
function modelOf(features: Features, places: readonly number[], draw: () => number): Model {
  const byKind = KINDS.map((_, kind) =>
    [...new Set(places.map((at) => baseAt(features, kind, at + EDGES)))].sort((a, b) => a - b),
  );
  const masks = byKind.flatMap((bases, kind) =>
    bases.map(() => (1 << (KINDS[kind]?.offsets.length ?? 0)) - 1),
  );
  const rows = masks.reduce((sum, mask) => sum + Math.log2(mask + 1), 0);
  return {
    one: 1,
    transitions: new Int32Array(TAGS * TAGS),
    counts: Int32Array.from(byKind, (bases) => bases.length),
    bases: Int32Array.from(byKind.flat()),
    masks: Uint8Array.from(masks),
    rows: Int8Array.from({ length: rows * LANES }, draw),
  };
}

/** The sum for one tag of one character, the plain way. */
function plainSum(model: Model, features: Features, at: number, lane: number): number {
  let sum = 0;
  let entry = 0;
  let row = 0;
  for (let kind = 0; kind < KINDS.length; kind++) {
    const offsets = KINDS[kind]?.offsets ?? [];
    for (let end = entry + (model.counts[kind] as number); entry < end; entry++) {
      for (const offset of offsets) {
        const here = baseAt(features, kind, at + EDGES + offset);
        if (here === model.bases[entry]) sum += unpackWeight(model.rows[row * LANES + lane] as number);
        row++;
      }
    }
  }
  return sum;
}

describe("score", () => {
  it("adds for every character and tag just what the weights of its features come to", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: TEXT.length - 1 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 250 }),
        (places, step) => {
          const features = reader.read(TEXT);
          let number = step;
          const model = modelOf(features, places, () => {
            number = (number * step + 89) % 255;
            return number - 127;
          });
          const sums = new Int32Array(features.length * WORDS);
          const scorer = scorerOf(model);
          // The second time the sums of places that look alike are known already.
          for (let time = 0; time < 2; time++) score(scorer, observer.observe(TEXT), sums);
          for (let at = 0; at < TEXT.length; at++) {
            for (let word = 0; word < WORDS; word++) {
              const both = sums[(at + EDGES) * WORDS + word] as number;
              const low = (both << 16) >> 16;
              expect(low).toBe(plainSum(model, features, at, 2 * word));
              expect((both - low) >> 16).toBe(plainSum(model, features, at, 2 * word + 1));
            }
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});
