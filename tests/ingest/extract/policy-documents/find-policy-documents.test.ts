import { describe, expect, it } from "@jest/globals";
import { findPolicyDocuments } from "../../../../ingest/extract/policy-documents/find-policy-documents.ts";
import { articleOf } from "../../../support/extract-article.ts";

const titles = (body: string) => findPolicyDocuments(articleOf(body)).map(({ text, form }) => [text, form]);

describe("policy documents", () => {
  it("are titles that end like policies, laws, plans and notices, without their marks", () => {
    expect(
      titles("印发《关于促进生育的实施方案》，执行《山岭省渔业条例》《河湖评价细则（2019版）》。"),
    ).toEqual([
      ["关于促进生育的实施方案", "name"],
      ["山岭省渔业条例", "name"],
      ["河湖评价细则（2019版）", "name"],
    ]);
  });

  it("of one word are short forms", () => {
    expect(titles("《通知》提出七个方面。")).toEqual([["通知", "short"]]);
  });

  it("may be printed without their marks after a verb of making or following them", () => {
    expect(titles("根据我市制定的云岭河段禁渔管理实施方案，全年禁渔。")).toEqual([
      ["云岭河段禁渔管理实施方案", "name"],
    ]);
    expect(titles("各镇制定具体实施方案，出台相关管理办法。")).toEqual([]);
  });

  it("may be told by their form alone after a verb of issuing", () => {
    expect(titles("去年出台了关于优化供水服务的行动方案。")).toEqual([
      ["关于优化供水服务的行动方案", "name"],
    ]);
    expect(titles("会议通过关于撤销某人资格的决定。")).toEqual([]);
  });

  it("are no newspapers, books or songs", () => {
    expect(titles("《云岭日报》报道，他写下《孙子兵法》笔记，唱起歌曲《远行计划》，读《家》。")).toEqual([]);
  });
});
