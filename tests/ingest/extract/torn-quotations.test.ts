import { describe, expect, it } from "@jest/globals";
import { quotedTexts, withTornQuotations } from "../../../ingest/extract/quoted-text.ts";

/** The contents of all quotations, torn ones included. */
function contents(text: string, from = 0): readonly string[] {
  return withTornQuotations(text, quotedTexts(text), from).map(({ content }) =>
    text.slice(content.start, content.end),
  );
}

describe("a closing mark that closes nothing", () => {
  it("ends a quotation that begins with its paragraph and holds the quotations inside", () => {
    expect(contents("题目\n水渠“一期”修通了。”他说。")).toEqual(["水渠“一期”修通了。"]);
  });

  it("leaves whole quotations of other paragraphs as they are", () => {
    expect(contents("水渠修通了。”他说。\n“好。”她说。")).toEqual(["好。", "水渠修通了。"]);
  });

  it("is passed over before `from`", () => {
    expect(contents("水渠修通了。”\n正文。", 8)).toEqual([]);
  });

  it("is none where all marks have their partner", () => {
    expect(contents("他说：“水渠修通了。”")).toEqual(["水渠修通了。"]);
  });
});
