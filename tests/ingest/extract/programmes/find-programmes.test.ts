import { describe, expect, it } from "@jest/globals";
import { findProgrammes } from "../../../../ingest/extract/programmes/find-programmes.ts";
import { articleOf, mentionsOf, type NamesByType } from "../../../support/extract-article.ts";

function programmes(body: string, names: NamesByType = {}): readonly string[] {
  const article = articleOf(body);
  return findProgrammes(article, mentionsOf(article, names)).map(({ text }) => text);
}
const kinds = (body: string) => findProgrammes(articleOf(body), []).map(({ text, kind }) => [text, kind]);

describe("programmes in quotation marks", () => {
  it("are known by the word that follows, and the marks stay outside", () => {
    expect(kinds("该县深化“一窗两办”改革，叫响“云岭好办”品牌。")).toEqual([
      ["一窗两办", "reform"],
      ["云岭好办", "brand"],
    ]);
  });

  it("may have words between name and head", () => {
    expect(kinds("建立“访调对接”的联合调处机制。")).toEqual([["访调对接", "mechanism"]]);
  });

  it("are known by the verb before them", () => {
    expect(programmes("各镇推行“秒登快办”，群众少跑了路。")).toEqual(["秒登快办"]);
  });

  it("share in a list what holds for one", () => {
    expect(programmes("推出“夜间门诊”“上门护理”、“云上问诊”等便民服务。")).toEqual([
      "夜间门诊",
      "上门护理",
      "云上问诊",
    ]);
  });

  it("may be said to be one", () => {
    expect(kinds("“圆梦办”是云岭县推出的办事品牌，很受欢迎。")).toEqual([["圆梦办", "brand"]]);
  });

  it("are found again without marks", () => {
    expect(programmes("启动“晨曦助学”行动。晨曦助学惠及百人。")).toEqual(["晨曦助学", "晨曦助学"]);
  });

  it("are no slogans, honours, figures of speech, media or spoken words", () => {
    expect(
      programmes(
        "墙上写着“平安是福”。他获评“最美医生”称号。当地打造“样板间”，开通“绿色通道”。" +
          "市局开通“云岭交警”微信公众号。“服务很好！”老人说。干部增强“四个意识”。",
      ),
    ).toEqual([]);
  });

  it("in figures need a head", () => {
    expect(programmes("完成10项“13579”民生实事，编号“13579”。")).toContain("13579");
    expect(programmes("门牌号是“13579”。")).toEqual([]);
  });
});

describe("programmes without quotation marks", () => {
  it("are fixed terms of national policy", () => {
    expect(kinds("该县建设紧密型县域医共体，落实河长制。")).toEqual([
      ["紧密型县域医共体", "mechanism"],
      ["河长制", "mechanism"],
    ]);
  });

  it("have a name of their own after a verb of setting up", () => {
    expect(kinds("今年以来，云岭县开展百村水塘清淤行动，实施引雁归巢工程。")).toEqual([
      ["百村水塘清淤行动", "campaign"],
      ["引雁归巢工程", "project"],
    ]);
  });

  it("may hold a verb in their name", () => {
    expect(programmes("实施山地果树嫁接推广行动。")).toEqual(["山地果树嫁接推广行动"]);
  });

  it("in a list before a common head are names of their own", () => {
    expect(kinds("严格执行巡河值守、河长述职、水质公示等5项制度。")).toEqual([
      ["巡河值守", "mechanism"],
      ["河长述职", "mechanism"],
      ["水质公示", "mechanism"],
    ]);
    expect(programmes("实施道路、桥梁等3项工程。")).toEqual([]);
  });

  it("may follow one another", () => {
    expect(programmes("推进山林承包制度改革以及水权交易制度改革。")).toEqual([
      "山林承包制度改革",
      "水权交易制度改革",
    ]);
  });

  it("are the fuller form where a fixed term ends the name", () => {
    expect(programmes("推进金融供给侧结构性改革。")).toEqual(["金融供给侧结构性改革"]);
  });

  it("are campaigns named after a place", () => {
    expect(programmes("统筹推进健康云岭建设。", { Place: ["云岭"] })).toEqual(["健康云岭建设"]);
  });

  it("are no generic words", () => {
    expect(
      programmes("建立长效工作机制，推进重点建设项目，提供优质便民服务，优化营商环境，推动高质量发展。"),
    ).toEqual([]);
  });

  it("are no part of a document's title", () => {
    expect(programmes("印发《关于实施引雁归巢工程的通知》。")).toEqual([]);
  });
});

it("programme mentions are ordered and their text is what stands at the span", () => {
  const article = articleOf("推行“一窗两办”。落实河长制，深化“一窗两办”改革。", "云岭推行一窗两办");
  const found = findProgrammes(article, []);
  expect(found.map(({ text }) => text)).toEqual(["一窗两办", "一窗两办", "河长制", "一窗两办"]);
  for (const { span, text } of found) expect(article.text.slice(span.start, span.end)).toBe(text);
});
