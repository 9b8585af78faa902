import { describe, expect, it } from "@jest/globals";
import { findStatements } from "../../../../ingest/extract/statements/find-statements.ts";
import { articleOf, mentionsOf } from "../../../support/extract-article.ts";

/** What each statement of a body is about. */
function about(body: string): readonly (readonly (string | undefined)[])[] {
  const article = articleOf(body);
  const mentions = mentionsOf(article, {
    Person: ["陈明远"],
    Programme: ["河长制", "一窗两办", "清水三年行动计划"],
  });
  return findStatements(article, mentions).map((statement) =>
    statement.about.map((index) => mentions[index]?.text),
  );
}

describe("a statement that names no programme is about", () => {
  it.each([
    ["the one of its sentence", "谈起河长制，陈明远说：“水清了，人也多了。”", [["河长制"]]],
    [
      "the last one named before it in its paragraph",
      "云岭推行一窗两办。河长制也在推行。“水清了，人也多了。”陈明远说。",
      [["河长制"]],
    ],
    ["none of another paragraph", "云岭推行一窗两办。\n“水清了，人也多了。”陈明远说。", [[]]],
    [
      "the one that its words point back to",
      "云岭印发清水三年行动计划。\n陈明远介绍，该计划分三步走。",
      [["清水三年行动计划"]],
    ],
  ])("%s", (_, body, expected) => {
    expect(about(body)).toEqual(expected);
  });
});

it("takes no words that break off with their column for a statement", () => {
  expect(about("陈明远介绍，河长制今年将在全县")).toEqual([]);
});
