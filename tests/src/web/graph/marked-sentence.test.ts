/** How the sentence behind an edge is marked. */
import { describe, expect, it } from "@jest/globals";
import { piecesOf, standsIn } from "../../../../src/web/graph/model/marked-sentence.ts";

const SENTENCE = { prefix: "馆长白若溪说，", quote: "流动书车开进了村", suffix: "。", start: 107, end: 115 };

describe("a marked sentence", () => {
  it("is the sentence to the letter, cut where marks begin and end", () => {
    const pieces = piecesOf(SENTENCE, [
      { role: "SPEAKER", start: 102, end: 105 },
      { role: "ABOUT", start: 107, end: 111 },
      { role: "OBJECT", start: 400, end: 402 },
    ]);
    expect(pieces).toEqual([
      { text: "馆长", isQuote: false, role: null },
      { text: "白若溪", isQuote: false, role: "SPEAKER" },
      { text: "说，", isQuote: false, role: null },
      { text: "流动书车", isQuote: true, role: "ABOUT" },
      { text: "开进了村", isQuote: true, role: null },
      { text: "。", isQuote: false, role: null },
    ]);
    expect(pieces.map(({ text }) => text).join("")).toBe(SENTENCE.prefix + SENTENCE.quote + SENTENCE.suffix);
  });

  it("cuts marks that overlap, and knows what stands elsewhere", () => {
    const pieces = piecesOf(SENTENCE, [
      { role: "SUBJECT", start: 100, end: 109 },
      { role: "OBJECT", start: 108, end: 112 },
    ]);
    expect(pieces.map(({ text }) => text).join("")).toBe("馆长白若溪说，流动书车开进了村。");
    expect(standsIn(SENTENCE, { role: "SPEAKER", start: 102, end: 105 })).toBe(true);
    expect(standsIn(SENTENCE, { role: "SPEAKER", start: 90, end: 95 })).toBe(false);
  });
});
