import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { KINDS } from "../../../ingest/tagger/keys.ts";
import {
  LANES,
  type Model,
  packWeight,
  readModel,
  unpackWeight,
  writeModel,
} from "../../../ingest/tagger/model.ts";
import { TAGS } from "../../../ingest/tagger/tags.ts";

const MODEL: Model = {
  one: 8,
  transitions: Int32Array.from({ length: TAGS * TAGS }, (_, at) => at * 7 - 300),
  counts: Int32Array.from(KINDS, (_, kind) => (kind === 0 ? 2 : kind === 1 ? 3 : 0)),
  bases: Int32Array.of(0x5c40, 0x738b, -2_000_000_000, 5, 2_000_000_000),
  masks: Uint8Array.of(1, 3, 1, 8, 1),
  rows: Int8Array.from({ length: 6 * LANES }, (_, at) => ((at * 37) % 255) - 127),
};

describe("a model", () => {
  it("is read as it was written", () => {
    expect(readModel(writeModel(MODEL))).toEqual(MODEL);
  });

  it("is refused when it is torn", () => {
    const bytes = writeModel(MODEL);
    expect(() => readModel(bytes.slice(0, -1))).toThrow(/torn/);
  });

  it.each([[new Uint8Array(0)], [new Uint8Array(100)], [new TextEncoder().encode("庆云县".repeat(40))]])(
    "is told from other bytes",
    (bytes) => {
      expect(() => readModel(bytes)).toThrow(/no model/);
    },
  );

  it("keeps a weight to within a sixth of itself or half a unit, and its sign", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_008, max: 1_008 }), (weight) => {
        const kept = unpackWeight(packWeight(weight));
        expect(Math.abs(kept - weight)).toBeLessThanOrEqual(Math.max(1, Math.abs(weight) / 6));
      }),
    );
  });

  it("cuts a weight that is too large for a byte", () => {
    expect(unpackWeight(packWeight(5_000))).toBe(1_008);
    expect(unpackWeight(packWeight(-5_000))).toBe(-1_008);
  });
});
