import { describe, expect, it } from "@jest/globals";
import { mergeMentions } from "../../../../ingest/extract/mention-list.ts";
import { findAreaWords } from "../../../../ingest/extract/relations/area-words.ts";
import { findRelations } from "../../../../ingest/extract/relations/find-relations.ts";
import { articleOf, mentionsOf, type NamesByType } from "../../../support/extract-article.ts";

function relations(body: string, names: NamesByType) {
  const article = articleOf(body);
  const mentions = mentionsOf(article, names);
  return findRelations(article, mentions).map(
    ({ relation, from, to }) => `${mentions[from]?.text} ${relation} ${mentions[to]?.text}`,
  );
}

describe("carrying out a programme", () => {
  it("is said of the subject whose verb takes the programme", () => {
    expect(
      relations("近年来，云岭县推行“一窗两办”改革。", { Place: ["云岭县"], Programme: ["一窗两办"] }),
    ).toEqual(["云岭县 IMPLEMENTS 一窗两办"]);
  });

  it("is said of the last of places that stand one behind the other", () => {
    const names = { Place: ["云川省", "云岭市", "青石镇"], Programme: ["一窗两办"] };
    expect(relations("云川省云岭市青石镇推行“一窗两办”改革。", names)).toContain(
      "青石镇 IMPLEMENTS 一窗两办",
    );
    expect(relations("云川省云岭市青石镇推行“一窗两办”改革。", names)).not.toContain(
      "云川省 IMPLEMENTS 一窗两办",
    );
  });

  it("is said of the subject that the sentence before has named", () => {
    expect(
      relations("市水利局强化管护。启动“清渠行动”，修渠百里。", {
        Organization: ["市水利局"],
        Programme: ["清渠行动"],
      }),
    ).toEqual(["市水利局 IMPLEMENTS 清渠行动"]);
  });

  it("is said of all that are listed", () => {
    expect(
      relations("市水利局、市林业局推行河长制。", {
        Organization: ["市水利局", "市林业局"],
        Programme: ["河长制"],
      }),
    ).toEqual(["市水利局 IMPLEMENTS 河长制", "市林业局 IMPLEMENTS 河长制"]);
  });

  it("is not said of who only holds the press conference where it is told", () => {
    expect(
      relations("市政府新闻办召开新闻发布会，市水利局推行河长制。\n落实巡河制。", {
        Organization: ["市政府新闻办", "市水利局"],
        Programme: ["河长制", "巡河制"],
      }),
    ).toEqual(["市水利局 IMPLEMENTS 河长制", "市水利局 IMPLEMENTS 巡河制"]);
  });

  it("is said of 全市 where it does something", () => {
    const article = articleOf("全市全面推行河长制。全市河长制成效显著。");
    const mentions = mergeMentions(mentionsOf(article, { Programme: ["河长制"] }), findAreaWords(article));
    expect(findRelations(article, mentions).map(({ from }) => mentions[from]?.text)).toEqual(["全市"]);
  });

  it("is not said where somebody only owns the subject or no verb takes the programme", () => {
    expect(
      relations("云岭县的群众说不清河长制是什么。", { Place: ["云岭县"], Programme: ["河长制"] }),
    ).toEqual([]);
  });
});

describe("where and of what a name says", () => {
  it("lies in the place that it begins with", () => {
    expect(
      relations("云岭县人民法院在云岭县城。", { Organization: ["云岭县人民法院"], Place: ["云岭县"] }),
    ).toEqual(["云岭县人民法院 LOCATED_IN 云岭县"]);
  });

  it("lies in the nearer place of two, and the nearer in the larger", () => {
    const names = { Organization: ["云岭县青石镇卫生院"], Place: ["云岭县", "青石镇"] };
    expect(relations("云岭县青石镇卫生院开诊。", names)).toEqual([
      "云岭县青石镇卫生院 LOCATED_IN 青石镇",
      "青石镇 LOCATED_IN 云岭县",
    ]);
  });

  it("is no place where a university is named after it", () => {
    const names = { Organization: ["山岭大学附属医院"], Place: ["山岭"] };
    expect(relations("山岭大学附属医院开诊，山岭热闹。", names)).toEqual([]);
  });

  it("is not where a unit lies, which is its body's to say", () => {
    const names = { Organization: ["云岭县人民法院青石法庭"], Place: ["云岭县"] };
    expect(relations("云岭县修路。云岭县人民法院青石法庭开庭。", names)).toEqual([]);
  });

  it("is part of the body that it begins with, once for each pair", () => {
    const names = { Organization: ["云岭医院", "云岭医院东院区"] };
    expect(relations("云岭医院开诊。云岭医院东院区开诊。云岭医院东院区扩建。", names)).toEqual([
      "云岭医院东院区 PART_OF 云岭医院",
    ]);
  });
});

describe("where and of what a sentence says", () => {
  it("lies a county's body in the county that the sentence names", () => {
    const names = { Organization: ["县中医院"], Place: ["云岭县"] };
    expect(relations("云岭县扩建校舍，县中医院开诊。", names)).toEqual(["县中医院 LOCATED_IN 云岭县"]);
    expect(relations("县中医院开诊。云岭县扩建校舍。", names)).toEqual([]);
  });

  it("lies a county's body in the only county that its paragraph and article have named before", () => {
    const names = { Organization: ["县中医院"], Place: ["云岭县"] };
    expect(relations("云岭县扩建校舍。县中医院开诊。", names)).toEqual(["县中医院 LOCATED_IN 云岭县"]);
    expect(relations("云岭县扩建校舍。\n县中医院开诊。", names)).toEqual([]);
    const two = { ...names, Place: ["云岭县", "白石县"] };
    expect(relations("云岭县扩建校舍。白石县修路。县中医院开诊。", two)).toEqual([]);
  });

  it("lies a city's body in its city, but no body whose name only begins with that sign", () => {
    const names = { Organization: ["市第一中学", "市场服务中心", "市新居委会"], Place: ["青禾市"] };
    expect(relations("青禾市扩建校舍，市第一中学、市场服务中心、市新居委会迁址。", names)).toEqual([
      "市第一中学 LOCATED_IN 青禾市",
    ]);
  });

  it("lies a county's body in a county of one sign more", () => {
    const names = { Organization: ["县中医院"], Place: ["莒县"] };
    expect(relations("莒县扩建校舍，县中医院开诊。", names)).toEqual(["县中医院 LOCATED_IN 莒县"]);
  });

  it("is a branch part of the body that acts", () => {
    const names = { Organization: ["云岭县审批局", "东区分局"] };
    expect(relations("云岭县审批局增设东区分局。", names)).toEqual(["东区分局 PART_OF 云岭县审批局"]);
  });

  it("lies no river in a place", () => {
    expect(relations("云岭县清水河涨水。", { Place: ["云岭县", "清水河"] })).toEqual([]);
  });
});

describe("dealings", () => {
  it("are issuing a document, alone or together", () => {
    expect(
      relations("市水利局、市林业局联合印发《护林护水条例》。", {
        Organization: ["市水利局", "市林业局"],
        PolicyDocument: ["护林护水条例"],
      }),
    ).toEqual(["市水利局 ISSUED 护林护水条例", "市林业局 ISSUED 护林护水条例"]);
  });

  it("are partnerships of those who sign and of those who join others", () => {
    const names = { Organization: ["云岭学院", "青石公司", "市水利局", "市林业局", "红杉协会"] };
    expect(relations("青石公司、红杉协会分别与云岭学院签署合作协议。", names)).toEqual([
      "青石公司 PARTNERS_WITH 云岭学院",
      "红杉协会 PARTNERS_WITH 云岭学院",
    ]);
    expect(relations("市水利局会同市林业局、红杉协会巡山。", names)).toEqual([
      "市水利局 PARTNERS_WITH 市林业局",
      "市水利局 PARTNERS_WITH 红杉协会",
    ]);
  });

  it("are holding, attending and housing an event", () => {
    const names = {
      Organization: ["云岭学院", "市水利局"],
      Person: ["陈明远"],
      Place: ["文化广场"],
      Event: ["护水大会"],
    };
    expect(relations("市水利局召开护水大会。", names)).toEqual(["市水利局 PARTICIPATES_IN 护水大会"]);
    expect(relations("陈明远出席护水大会。", names)).toEqual(["陈明远 PARTICIPATES_IN 护水大会"]);
    expect(relations("护水大会在文化广场举行。", names)).toEqual(["护水大会 LOCATED_IN 文化广场"]);
  });

  it("are resting on a document, by the words before it or by its title", () => {
    const names = { Programme: ["清渠行动"], PolicyDocument: ["护水条例", "关于开展清渠行动的通知"] };
    expect(relations("按照《护水条例》，清渠行动如期启动。", names)).toEqual(["清渠行动 BASED_ON 护水条例"]);
    expect(
      relations("清渠行动启动。《关于开展清渠行动的通知》已公布。", {
        Programme: ["清渠行动"],
        PolicyDocument: ["关于开展清渠行动的通知"],
      }),
    ).toEqual(["清渠行动 BASED_ON 关于开展清渠行动的通知"]);
  });
});
