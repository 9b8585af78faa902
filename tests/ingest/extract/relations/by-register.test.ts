import { describe, expect, it } from "@jest/globals";
import { statedByRegister } from "../../../../ingest/extract/relations/by-register.ts";
import { actingOf } from "../../../../ingest/extract/relations/subjects.ts";
import { readDivisions } from "../../../../ingest/lexicons/divisions.ts";
import { articleOf, mentionsOf } from "../../../support/extract-article.ts";

const DIVISIONS = readDivisions([
  "98 青原省",
  "9801 云岭市",
  "980101 河口县 青石镇 白沙镇",
  "980102 南山县 松林镇",
]);

function located(body: string) {
  const article = articleOf(body);
  const Place = ["青原", "云岭市", "河口县", "青石镇", "松林镇"];
  const mentions = mentionsOf(article, { Place });
  return statedByRegister(mentions, actingOf(article, mentions), DIVISIONS).map(
    ({ from, to }) => `${mentions[from]?.text} in ${mentions[to]?.text}`,
  );
}

describe("what the register of divisions says", () => {
  it("is said of a town and its county wherever the article names both", () => {
    expect(located("河口县修路。\n青石镇开诊。松林镇开诊。")).toEqual(["青石镇 in 河口县"]);
  });

  it("is said of a county and its city in one sentence only", () => {
    expect(located("云岭市表扬河口县。")).toEqual(["河口县 in 云岭市"]);
    expect(located("云岭市修路。河口县修路。")).toEqual([]);
  });

  it("is said of a province only where it stands directly before", () => {
    expect(located("青原河口县修路。")).toEqual(["河口县 in 青原"]);
    expect(located("青原修路，河口县开诊。")).toEqual([]);
  });
});
