import { describe, expect, it } from "@jest/globals";
import { findTerms, termIndex } from "../../../../ingest/extract/programmes/term-index.ts";

describe("fixed terms", () => {
  it("are found at every place, the longest at each", () => {
    const text = "县域医共体与医共体";
    const spans = findTerms(text, termIndex(["医共体", "县域医共体"]));
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(["县域医共体", "医共体"]);
  });

  it("of one character are left out", () => {
    expect(findTerms("云上云下", termIndex(["云"]))).toEqual([]);
  });
});
