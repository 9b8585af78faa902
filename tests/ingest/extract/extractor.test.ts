import { describe, expect, it } from "@jest/globals";
import { createExtractor } from "../../../ingest/extract/extractor.ts";
import { openWordSegmenter } from "../../../ingest/extract/words/open-word-segmenter.ts";
import { loadLexicons } from "../../../ingest/lexicons/load-lexicons.ts";
import type { Claim } from "../../../src/model/claim.ts";
import { extract, pageOf } from "./read-article.ts";

const FIRST = "海宁市教育局局长周明远介绍，该局推行“一件事集成服务”，今年已办理4万件。";
const SECOND = "海宁市人民医院院长林晓燕说：“紧密型县域医共体让看病近了。”";

function indexesOf(claim: Claim): readonly (number | undefined)[] {
  switch (claim.kind) {
    case "Statement":
      return [claim.speaker, ...claim.about];
    case "Position":
      return [claim.person, claim.organization];
    case "Relation":
      return [claim.from, claim.to];
    case "Metric":
      return [claim.subject];
  }
}

describe("the extractor", () => {
  it("names itself with the word segmenter", () => {
    const words = openWordSegmenter("@node-rs/jieba");
    const { version, extract: run } = createExtractor({ lexicons: loadLexicons(), words });
    expect(version).toBe(`policygraph/4+${words.name}`);
    expect(run(pageOf(FIRST)).extractor).toBe(version);
  });

  it("gives mentions whose text stands at their span", () => {
    const texts = [FIRST, SECOND];
    const { mentions } = extract(...texts);
    expect(mentions.length).toBeGreaterThan(5);
    for (const { article, span, text } of mentions) {
      expect(texts[article]?.slice(span.start, span.end)).toBe(text);
    }
  });

  it("makes claims of the second article point at mentions of the second article", () => {
    const { mentions, claims } = extract(FIRST, SECOND);
    expect(claims.some(({ article, kind }) => article === 1 && kind === "Position")).toBe(true);
    for (const claim of claims) {
      for (const index of indexesOf(claim)) {
        if (index !== undefined) expect(mentions[index]?.article).toBe(claim.article);
      }
    }
  });

  it("finds nothing on an empty page", () => {
    expect(extract().mentions).toEqual([]);
    expect(extract("").claims).toEqual([]);
  });

  it.each([undefined, "@node-rs/jieba"] as const)("reads plain grammar with the segmenter %s", (name) => {
    const { extract: run } = createExtractor({ lexicons: loadLexicons(), words: openWordSegmenter(name) });
    const names = run(pageOf(FIRST, SECOND)).mentions.filter(
      ({ type, form }) => (type === "Person" || type === "Organization") && form === "name",
    );
    expect(names.map(({ text }) => text)).toEqual(["海宁市教育局", "周明远", "海宁市人民医院", "林晓燕"]);
  });
});
