import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type Marks, NO_MARKS, partsOf, piecesOf, restOf } from "../../../../src/web/document/marks.ts";

const mention = (id: string, start: number, end: number) => ({
  id,
  start,
  end,
  entity: { id: `ent_${id}`, name: id, type: "PLACE" as const },
});
const claim = (id: string, start: number, end: number) => ({ id, start, end, kind: "RELATION" as const });
const stretch = fc
  .tuple(fc.nat(60), fc.nat(20))
  .map(([start, length]) => ({ start, end: start + length + 1 }));

describe("the pieces of a text", () => {
  it("belong to the innermost name and to all claims around it", () => {
    const marks: Marks = {
      mentions: [mention("county hospital", 2, 8), mention("county", 2, 4)],
      claims: [claim("long", 0, 12), claim("short", 3, 10)],
    };
    const seen = piecesOf({ start: 0, end: 14 }, marks, { start: 7, end: 9 }).map((piece) => [
      piece.start,
      piece.end,
      piece.mention?.id,
      piece.claims.map(({ id }) => id).join("+"),
      piece.isAsked,
    ]);
    expect(seen).toEqual([
      [0, 2, undefined, "long", false],
      [2, 3, "county", "long", false],
      [3, 4, "county", "short+long", false],
      [4, 7, "county hospital", "short+long", false],
      [7, 8, "county hospital", "short+long", true],
      [8, 9, undefined, "short+long", true],
      [9, 10, undefined, "short+long", false],
      [10, 12, undefined, "long", false],
      [12, 14, undefined, "", false],
    ]);
  });

  it("follow one another without gaps, whatever overlaps", () => {
    fc.assert(
      fc.property(fc.array(stretch), fc.array(stretch), fc.option(stretch), (names, claims, asked) => {
        const marks = {
          mentions: names.map(({ start, end }, index) => mention(String(index), start, end)),
          claims: claims.map(({ start, end }, index) => claim(String(index), start, end)),
        };
        const pieces = piecesOf({ start: 5, end: 50 }, marks, asked ?? undefined);
        expect(pieces[0]?.start).toBe(5);
        expect(pieces.at(-1)?.end).toBe(50);
        expect(pieces.slice(1).map(({ start }) => start)).toEqual(pieces.slice(0, -1).map(({ end }) => end));
      }),
    );
  });

  it("are one where nothing is marked", () => {
    expect(piecesOf({ start: 3, end: 9 }, NO_MARKS)).toEqual([
      { start: 3, end: 9, mention: undefined, claims: [], isAsked: false },
    ]);
  });
});

describe("the parts of a text", () => {
  it.each(["words ", "一行字\n", "𠮷a𠮷"])("give the text again and cut no character: %j", (word) => {
    const text = word.repeat(2000);
    const parts = partsOf(text, { start: 0, end: text.length }).map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join("")).toBe(text);
    for (const part of parts) expect(part).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
  });
});

describe("the rest of a text", () => {
  it("is what no body holds, without the blank between them", () => {
    const text = "masthead\nfirst body\n\nsecond body\nprinter";
    const rest = restOf(text, [
      { start: 21, end: 33 },
      { start: 9, end: 19 },
    ]);
    expect(rest.map(({ start, end }) => text.slice(start, end))).toEqual(["masthead\n", "printer"]);
  });
});
