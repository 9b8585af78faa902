import { describe, expect, it } from "@jest/globals";
import { findAreaWords } from "../../../../ingest/extract/relations/area-words.ts";
import { articleOf } from "../../../support/extract-article.ts";

const areaWords = (text: string) =>
  findAreaWords(articleOf(text)).map(({ text: word, form }) => `${word} ${form}`);

describe("words for the place an article is at home in", () => {
  it("are descriptions of places", () => {
    expect(areaWords("我市推行河长制，全县共有水库3座，该区开展巡河。")).toEqual([
      "我市 description",
      "全县 description",
      "该区 description",
    ]);
  });

  it("are none in a rank, a share or another word", () => {
    expect(areaWords("总量居全省第三，占全市的三成，全区域推进，该市场繁荣，全省首个试点。")).toEqual([]);
  });
});
