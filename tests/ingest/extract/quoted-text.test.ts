import { describe, expect, it } from "@jest/globals";
import { quotedTexts } from "../../../ingest/extract/quoted-text.ts";

const contents = (text: string) =>
  quotedTexts(text).map(({ content, depth }) => [text.slice(content.start, content.end), depth]);

describe("quoted texts", () => {
  it("are found with those inside them", () => {
    expect(contents("他说：“先建‘一本账’，再谈别的。”")).toEqual([
      ["一本账", 1],
      ["先建‘一本账’，再谈别的。", 0],
    ]);
  });

  it("go on over a paragraph that begins with the mark again", () => {
    expect(contents("“第一段。\n“第二段。”")).toEqual([["第一段。\n“第二段。", 0]]);
  });

  it("are none when never closed", () => {
    expect(contents("“没有结束\n下一段“有名”的")).toEqual([["有名", 0]]);
  });

  it("leave stray closing marks alone", () => {
    expect(contents("半句”之后「全句」")).toEqual([["全句", 0]]);
  });
});
