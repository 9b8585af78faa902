import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { strip, strippedOffsets, toStripped } from "../../../ingest/evaluate/strip.ts";

/** Text with what pages hold: hard wraps, ideographic spaces, a BOM, and characters outside the BMP. */
const pageText = fc
  .array(
    fc.constantFrom("医", "𠮷", "𫖯", "１", "5", ".", " ", "\u3000", "\u00a0", "\ufeff", "\n", "\r\n", "\t"),
  )
  .map((parts) => parts.join(""));

describe("the offsets of a page without white space", () => {
  it("counts a character outside the BMP as two units, and white space as none", () => {
    const text = "𠮷 县\n医\u3000院";
    expect(strip(text)).toBe("𠮷县医院");
    expect([...strippedOffsets(text)]).toEqual([0, 1, 2, 2, 3, 3, 4, 4, 5]);
    expect(toStripped(strippedOffsets(text), { start: 3, end: 8 })).toEqual({ start: 2, end: 5 });
  });

  it("finds at the mapped span just what the span holds without its white space", () => {
    fc.assert(
      fc.property(pageText, fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const mapped = toStripped(strippedOffsets(text), { start, end });
        expect(strip(text).slice(mapped.start, mapped.end)).toBe(text.slice(start, end).replace(/\s/g, ""));
      }),
    );
  });

  it("never goes back, and ends at the length of the stripped text", () => {
    fc.assert(
      fc.property(pageText, (text) => {
        const offsets = strippedOffsets(text);
        expect(offsets.length).toBe(text.length + 1);
        expect(offsets.at(-1)).toBe(strip(text).length);
        expect([...offsets].every((offset, at) => at === 0 || offset >= (offsets[at - 1] ?? 0))).toBe(true);
      }),
    );
  });

  it("throws on a span that is not in the text", () => {
    expect(() => toStripped(strippedOffsets("医院"), { start: 0, end: 3 })).toThrow(RangeError);
  });
});
