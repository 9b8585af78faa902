import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { loadLexicons } from "../../../ingest/lexicons/load-lexicons.ts";
import { substitutes, withOtherNames } from "../../../ingest/train/augment.ts";
import { ORGANIZATION, PERSON, PLACE } from "../../../ingest/train/example.ts";

const sub = substitutes(loadLexicons());
const TEXT = "齐河县卫健委主任林若谷在晏城街道说。";
const EXAMPLE = {
  text: TEXT,
  names: [
    { start: 0, end: 6, type: ORGANIZATION },
    { start: 8, end: 11, type: PERSON },
    { start: 12, end: 16, type: PLACE },
  ],
};

describe("withOtherNames", () => {
  it("keeps the words between the names, and every name in its place", () => {
    const made = new Set<string>();
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })), (numbers) => {
        const other = withOtherNames(EXAMPLE, sub, () => numbers.next().value);
        if (!other) return;
        made.add(other.text);
        const [body, person, place] = other.names;
        expect(other.names.map(({ type }) => type)).toEqual([ORGANIZATION, PERSON, PLACE]);
        expect(body?.start).toBe(0);
        expect(other.text.slice(body?.end, person?.start)).toBe("主任");
        expect(other.text.slice(person?.end, place?.start)).toBe("在");
        expect(other.text.slice(place?.end)).toBe("说。");
      }),
    );
    expect(made.size).toBeGreaterThan(10);
  });

  it("makes nothing of a sentence without names", () => {
    expect(withOtherNames({ text: "会议指出。", names: [] }, sub, Math.random)).toBeUndefined();
  });
});
