import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  BY_CLAIM,
  BY_EDGE,
  CursorError,
  decodeCursor,
  encodeCursor,
  pageOf,
} from "../../../src/query/page.ts";

const key = fc.record({
  afterDay: fc.string(),
  afterDocument: fc.string(),
  afterStart: fc.integer(),
  afterId: fc.string({ unit: "grapheme" }),
});

describe("a cursor", () => {
  it("gives back the key that it was made of", () => {
    fc.assert(
      fc.property(key, (made) => {
        expect(decodeCursor(BY_CLAIM, encodeCursor(BY_CLAIM, made))).toEqual(made);
      }),
    );
  });

  it("can stand in an address", () => {
    fc.assert(
      fc.property(key, (made) => {
        expect(encodeCursor(BY_CLAIM, made)).toMatch(/^[\w-]+$/);
      }),
    );
  });

  it("is refused by a list of another order, and so is anything else", () => {
    const foreign = encodeCursor(BY_EDGE, { afterDay: "2023-05-18", afterId: "ent_1" });
    for (const cursor of [foreign, "", "x", Buffer.from('["claim",1,2,3,4]').toString("base64url")])
      expect(() => decodeCursor(BY_CLAIM, cursor)).toThrow(CursorError);
    fc.assert(
      fc.property(fc.string(), (cursor) => expect(() => decodeCursor(BY_CLAIM, cursor)).toThrow(CursorError)),
    );
  });
});

describe("a page", () => {
  const listed = [1, 2, 3].map((value) => ({ key: { afterDay: "", afterId: `ent_${value}` }, value }));

  it("knows by one more than wanted whether more follow", () => {
    const page = pageOf(BY_EDGE, { first: 2, after: null }, listed);
    expect(page.entries.map(({ value }) => value)).toEqual([1, 2]);
    expect(page.hasNext).toBe(true);
    expect(pageOf(BY_EDGE, { first: 3, after: null }, listed).hasNext).toBe(false);
  });
});
