import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { firstFrom } from "../../../ingest/extract/first-from.ts";
import { figuresIn } from "../../../ingest/extract/metrics/figures.ts";
import { isSignAt, signSet } from "../../../ingest/extract/sign-set.ts";

describe("a set of signs", () => {
  it("holds its signs and no others, and nothing outside of the text", () => {
    const stops = signSet("。，");
    const held = [-1, 0, 1, 2, 3].map((at) => isSignAt(stops, "好，。", at));
    expect(held).toEqual([false, false, true, true, false]);
  });
});

describe("the first entry from a place on", () => {
  it("is the one that a search from the list's beginning finds", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30)), fc.nat(31), (starts, place) => {
        const entries = starts
          .sort((left, right) => left - right)
          .map((start) => ({ span: { start, end: 99 } }));
        const found = entries.findIndex(({ span }) => span.start >= place);
        expect(firstFrom(entries, place)).toBe(found < 0 ? entries.length : found);
      }),
    );
  });
});

describe("figures", () => {
  it.each([
    ["首位 among others, not 首 alone", "首批企业投产，总量居全省首位。", [1]],
    ["zeros inside of Chinese numerals", "新增三百零六户、两千零五人。", [306, 2005]],
    ["both ends of a range", "办理时间压缩到3—5天。", [3, 5]],
  ])("count %s", (_, text, values) => {
    expect(figuresIn(text).map(({ value }) => value)).toEqual(values);
  });
});
