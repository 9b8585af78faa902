import { describe, expect, it } from "@jest/globals";
import { lastInstantBefore, stoodAt } from "../../../src/model/moment.ts";

const day = (n: number) => `2025-01-0${n}T00:00:00Z`;

describe("what stands in the store", () => {
  it("stands from its recording on and not at its end, whatever the form of the times", () => {
    const thing = { recordedAt: day(2), retractedAt: day(4), stoodBefore: [] };
    expect([1, 2, 3, 4].map((n) => stoodAt(thing, day(n)))).toEqual([false, true, true, false]);
    expect(stoodAt(thing, "2025-01-02T00:00:00.000Z")).toBe(true);
    expect(stoodAt(thing, lastInstantBefore(day(4)))).toBe(true);
    expect(stoodAt(thing, null)).toBe(false);
    expect(stoodAt({ ...thing, retractedAt: null }, null)).toBe(true);
  });

  it("stood before, too, if it came back", () => {
    const thing = { recordedAt: day(7), retractedAt: null, stoodBefore: [day(1), day(2), day(4), day(5)] };
    expect([1, 2, 3, 4, 5, 6, 7].map((n) => stoodAt(thing, day(n)))).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
      true,
    ]);
  });
});
