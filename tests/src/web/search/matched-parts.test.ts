import { describe, expect, it } from "@jest/globals";
import type { SearchMatch } from "../../../../src/web/questions/questions.ts";
import { matchedParts } from "../../../../src/web/search/matched-parts.ts";

/** The name with what is marked in brackets. */
const marked = (name: string, words: string, match: SearchMatch): string =>
  matchedParts({ name, words, match })
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join("");

describe("the part of a name that fits", () => {
  it.each<[string, string, SearchMatch, string]>([
    ["紧密型县域医共体", "医共体", "SUBSTRING", "紧密型县域[医共体]"],
    ["“互认码”平台", "互认码平", "SUBSTRING", "“[互认码]”[平]台"],
    ["ＡＩ门诊", "ai", "PREFIX", "[ＡＩ]门诊"],
    ["德州市第二人民医院", "德州二院", "ABBREVIATION", "[德州]市第[二]人民医[院]"],
    ["罗海棠", "lh", "INITIALS_PREFIX", "[罗海]棠"],
    ["罗海棠", "luohaitang", "PINYIN_EXACT", "[罗海棠]"],
    ["𠮷田医院", "医院", "SUBSTRING", "𠮷田[医院]"],
  ])("of %s for %s", (name, words, match, expected) => {
    expect(marked(name, words, match)).toBe(expected);
  });

  it("is the whole name where only the search knows how it fits", () => {
    expect(marked("醫共體", "医共", "PREFIX")).toBe("[醫共體]");
    expect(marked("醫共體", "", "PREFIX")).toBe("[醫共體]");
  });
});
