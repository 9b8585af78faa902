import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type PieceRow, prefixOf, suffixOf } from "../../../src/query/evidence.ts";

const scene = fc
  .tuple(fc.string({ unit: "binary", maxLength: 900 }), fc.array(fc.nat(), { minLength: 4, maxLength: 4 }))
  .map(([text, places]) => {
    const [contextStart = 0, start = 0, end = 0, contextEnd = 0] = places
      .map((place) => place % (text.length + 1))
      .sort((left, right) => left - right);
    const piece: PieceRow = {
      ordinal: 0,
      start,
      end,
      quote: text.slice(start, end),
      passageId: "psg_1",
      page: null,
      sentence: "",
      contextStart,
      sentenceEnd: contextEnd,
      contextEnd,
    };
    return { text, piece };
  });

// With the u flag half a character of two units is one of general category Surrogate.
const WHOLE_CHARACTERS = /^\P{Cs}+$/u;

describe("the text around a quote", () => {
  it("stands right beside it in the text as read, inside its sentence, and is not long", () => {
    fc.assert(
      fc.property(scene, ({ text, piece }) => {
        const prefix = prefixOf(piece, text);
        const suffix = suffixOf(piece, text);
        const around = text.slice(piece.start - prefix.length, piece.end + suffix.length);
        expect(prefix + piece.quote + suffix).toBe(around);
        expect(piece.start - prefix.length).toBeGreaterThanOrEqual(piece.contextStart);
        expect(piece.end + suffix.length).toBeLessThanOrEqual(piece.contextEnd + 1);
        expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(201);
      }),
    );
  });

  it("cuts no character of two units", () => {
    const text = `${"𠮷".repeat(150)}说${"𠮷".repeat(150)}`;
    const piece = {
      ordinal: 0,
      start: 300,
      end: 301,
      quote: "说",
      passageId: "psg_1",
      page: null,
      sentence: "",
      contextStart: 0,
      sentenceEnd: 601,
      contextEnd: 601,
    };
    expect(prefixOf({ ...piece, contextStart: 1 }, text)).toMatch(WHOLE_CHARACTERS);
    expect(suffixOf({ ...piece, contextEnd: 402 }, text)).toMatch(WHOLE_CHARACTERS);
    expect(prefixOf(piece, text).length).toBe(200);
  });
});
