import { describe, expect, it } from "@jest/globals";
import { findProgrammeRelations } from "../../../../ingest/extract/programmes/find-programme-relations.ts";
import { articleOf, mentionsOf, type NamesByType } from "../../../support/extract-article.ts";

function relations(body: string, names: NamesByType) {
  const article = articleOf(body);
  const mentions = mentionsOf(article, names);
  return findProgrammeRelations(article, mentions).map(
    ({ relation, from, to }) => `${mentions[from]?.text} ${relation} ${mentions[to]?.text}`,
  );
}

describe("relations of programmes that their names state", () => {
  it("make a life event part of 一件事", () => {
    expect(
      relations("推进高效办成“一件事”，将开办茶馆“一件事”办快。", {
        Programme: ["高效办成“一件事”", "开办茶馆“一件事”"],
      }),
    ).toEqual(["开办茶馆“一件事” PART_OF 高效办成“一件事”"]);
  });

  it("make a programme part of the one that its name begins with, but for generic words", () => {
    expect(
      relations("建设云岭护水行动。云岭护水行动志愿者招募、云岭护水行动专项工作都已启动。", {
        Programme: ["云岭护水行动", "云岭护水行动志愿者招募", "云岭护水行动专项工作"],
      }),
    ).toEqual(["云岭护水行动志愿者招募 PART_OF 云岭护水行动"]);
  });

  it("base a programme on the documents whose titles name it, and not on what they name at greater length", () => {
    expect(
      relations("印发《云岭县智慧林长制方案》《云岭县护渔先锋办法》，推行林长制、智慧林长制和护渔先锋。", {
        Programme: ["林长制", "智慧林长制", "护渔先锋"],
        PolicyDocument: ["云岭县智慧林长制方案", "云岭县护渔先锋办法"],
      }),
    ).toEqual(["智慧林长制 BASED_ON 云岭县智慧林长制方案", "护渔先锋 BASED_ON 云岭县护渔先锋办法"]);
  });
});
