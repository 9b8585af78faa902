import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { loadLexicons } from "../../ingest/lexicons/load-lexicons.ts";
import { openTagger } from "../../ingest/open-tagger.ts";

const tagger = openTagger(loadLexicons());
const named = (text: string) =>
  tagger.tag(text).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

describe("the shipped tagger", () => {
  it("sees persons, bodies and places in the manner of a local paper", () => {
    expect(named("永嘉县医保局局长林若谷介绍，岩坦镇的村民不用再跑县城。")).toEqual([
      "Organization 永嘉县医保局",
      "Person 林若谷",
      "Place 岩坦镇",
    ]);
  });

  it("sees a person without a post", () => {
    expect(named("天刚亮，沈望舒就背着药箱出了门。")).toContain("Person 沈望舒");
  });

  it("sees nothing where nothing is named", () => {
    expect(named("")).toEqual([]);
    expect(named("会议强调，要把各项工作落到实处。")).toEqual([]);
  });

  it("says the same of a text whatever it was asked before, and its names lie in the text", () => {
    const text = "永嘉县医保局局长林若谷介绍。";
    const first = tagger.tag(text);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (other) => {
        let end = 0;
        for (const name of tagger.tag(other)) {
          expect(name.start).toBeGreaterThanOrEqual(end);
          expect(name.end).toBeGreaterThan(name.start);
          end = name.end;
        }
        expect(end).toBeLessThanOrEqual(other.length);
        expect(tagger.tag(text)).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });

  it("tags a text longer than any before it, and names do not go over line ends", () => {
    const line = "永嘉县医保局局长林若谷介绍。\n";
    const names = tagger.tag(line.repeat(800));
    expect(names.length).toBeGreaterThanOrEqual(1_600);
    for (const { start, end } of names)
      expect(Math.floor(start / line.length)).toBe(Math.floor((end - 1) / line.length));
  });
});
