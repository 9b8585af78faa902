import { describe, expect, it } from "@jest/globals";
import {
  openWordSegmenter,
  WORD_SEGMENTERS,
  type WordSegmenterName,
} from "../../../../ingest/extract/words/open-word-segmenter.ts";

const TEXT = "海宁市教育局局长周明远说，今年新建了3所学校。";

describe("a word segmenter", () => {
  it("opens without a preference and names itself with its version", () => {
    expect(openWordSegmenter().name).toMatch(/^(?:nodejieba|@node-rs\/jieba)\/\d+\.\d+\.\d+$/);
  });

  it("of @node-rs is there on every machine", () => {
    const words = openWordSegmenter("@node-rs/jieba");
    expect(words.name).toMatch(/^@node-rs\/jieba\//);
    expect(words.tag(TEXT).map(({ word }) => word)).toContain("教育局");
  });

  it("loses no character of a text", () => {
    const words = openWordSegmenter();
    expect(
      words
        .tag(TEXT)
        .map(({ word }) => word)
        .join(""),
    ).toBe(TEXT);
    expect(words.tag("")).toEqual([]);
  });

  it.each(WORD_SEGMENTERS)("of %s gives the same words and tags piece by piece", (name) => {
    const words = openWordSegmenter(name);
    const tagged = words.tag(TEXT);
    expect(tagged.length).toBeGreaterThan(3);
    expect(words.cut(TEXT)).toEqual(tagged.map(({ word }) => word));
    expect(words.cut(TEXT).map(words.tagOf)).toEqual(tagged.map(({ tag }) => tag));
    expect(words.tagOf("教育局召开")).toBe("x");
  });

  it.each(WORD_SEGMENTERS)("of %s cuts what lies between two marks as if it stood alone", (name) => {
    const words = openWordSegmenter(name);
    const text = `${TEXT}全市 12 所学校\n新增座位3000个，其中周家桥、长安镇各500个。`;
    const pieces = text.split(/([，。 \t\n])/).filter((piece) => piece !== "");
    expect(pieces.length).toBeGreaterThan(8);
    expect(pieces.flatMap((piece) => words.cut(piece))).toEqual(words.cut(text));
  });

  it("that nobody has is refused with what to do", () => {
    expect(() => openWordSegmenter("none" as WordSegmenterName)).toThrow(/none.*npm install/);
    expect(WORD_SEGMENTERS).toHaveLength(2);
  });
});
