import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { identityMap, joinMapped, sliceMapped, sourceSpans } from "../../../src/model/mapped-text.ts";

describe("a mapped text", () => {
  const source = "青川县大力\n推动。□其他文章□“一件事”";
  const whole = identityMap(source);
  const left = joinMapped([
    sliceMapped(whole, { start: 0, end: 5 }),
    sliceMapped(whole, { start: 6, end: 8 }),
  ]);

  it("gives one span for words that only a hard wrap parts", () => {
    expect(left.text).toBe("青川县大力推动");
    expect(sourceSpans(left, { start: 3, end: 7 }, source)).toEqual([{ start: 3, end: 8 }]);
  });

  it("gives several spans, in reading order, for words that other text parts", () => {
    const cut = joinMapped([left, sliceMapped(whole, { start: 15, end: 20 })]);
    expect(sourceSpans(cut, { start: 5, end: 9 }, source).map((s) => source.slice(s.start, s.end))).toEqual([
      "推动",
      "“一",
    ]);
  });

  it("leaves a separator without a source", () => {
    const joined = joinMapped([left, left], "\n");
    expect(sourceSpans(joined, { start: 7, end: 8 }, source)).toEqual([]);
  });

  it("throws on an empty or outlying span", () => {
    expect(() => sourceSpans(left, { start: 2, end: 2 }, source)).toThrow(RangeError);
    expect(() => sourceSpans(left, { start: 0, end: 99 }, source)).toThrow(RangeError);
  });

  it("slices back to the letter whatever is cut and joined", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 3 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
        if (start === end) return;
        const joined = joinMapped([identityMap(text), identityMap(text)]);
        const spans = sourceSpans(joined, { start, end }, text);
        expect(spans.map((s) => text.slice(s.start, s.end)).join("")).toBe(text.slice(start, end));
      }),
    );
  });
});
