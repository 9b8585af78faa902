import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { mentionOver, mentionsWithin, mergeMentions } from "../../../ingest/extract/mention-list.ts";
import type { EntityType } from "../../../src/model/entity.ts";
import type { Mention } from "../../../src/model/mention.ts";
import { overlaps } from "../../../src/model/span.ts";

function mention(start: number, end: number, type: EntityType = "Organization", confidence = 0.5): Mention {
  return { type, article: 0, span: { start, end }, text: "字".repeat(end - start), form: "name", confidence };
}
const spans = (mentions: readonly Mention[]) => mentions.map(({ span }) => [span.start, span.end]);

describe("lists of mentions", () => {
  it("keep the longer of two that overlap and the earlier given of two equally long", () => {
    expect(spans(mergeMentions([mention(0, 3)], [mention(1, 6)]))).toEqual([[1, 6]]);
    const [kept] = mergeMentions([mention(0, 3, "Place", 0.9)], [mention(0, 3, "Place", 0.1)]);
    expect(kept?.confidence).toBe(0.9);
  });

  it("let mentions of different types overlap", () => {
    expect(mergeMentions([mention(0, 3, "Place")], [mention(0, 6)])).toHaveLength(2);
  });

  it("are ordered and free of overlap whatever comes in", () => {
    const some = fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 9 }), fc.constantFrom<EntityType>("Person", "Place"))
      .map(([start, length, type]) => mention(start, start + length, type));
    fc.assert(
      fc.property(fc.array(some), (all) => {
        const merged = mergeMentions(all);
        merged.forEach((each, index) => {
          const next = merged.slice(index + 1);
          expect(next.every(({ span }) => span.start >= each.span.start)).toBe(true);
          expect(next.some(({ type, span }) => type === each.type && overlaps(span, each.span))).toBe(false);
        });
        expect(all.length === 0 || merged.length > 0).toBe(true);
      }),
    );
  });

  it("are looked up by place", () => {
    const list = mergeMentions([mention(0, 3), mention(5, 9), mention(12, 14)]);
    expect(mentionsWithin(list, { start: 4, end: 12 }).map(({ index }) => index)).toEqual([1]);
    expect(mentionsWithin(list, { start: 0, end: 20 }, "Person")).toEqual([]);
    expect(mentionOver(list, { start: 8, end: 9 }, "Organization")?.index).toBe(1);
    expect(mentionOver(list, { start: 9, end: 12 }, "Organization")).toBeUndefined();
  });
});
