import { describe, expect, it } from "@jest/globals";
import { findEvents } from "../../../../ingest/extract/events/find-events.ts";
import { articleOf, mentionsOf } from "../../../support/extract-article.ts";

const events = (body: string) => findEvents(articleOf(body)).map(({ text }) => text);

describe("events", () => {
  it("are named meetings after a verb of holding", () => {
    expect(events("11月27日上午，云岭县召开护林防火动员大会。")).toEqual(["护林防火动员大会"]);
  });

  it("begin behind the count of a verb, and behind a verb of looking on", () => {
    expect(events("当年就召开过一次护林防火推进大会。")).toEqual(["护林防火推进大会"]);
    expect(events("大家一起观看全国抗洪救灾表彰大会。")).toEqual(["全国抗洪救灾表彰大会"]);
  });

  it("are no clauses about a person, nor an opening alone", () => {
    const article = articleOf("县长周明远邀乡亲们看护林防火大会。开幕仪式上，他致辞。");
    const mentions = mentionsOf(article, { Person: ["周明远"] });
    expect(findEvents(article, mentions)).toEqual([]);
  });

  it("may begin their sentence", () => {
    expect(events("9月8日上午，全国抗洪救灾表彰大会在北京举行。")).toEqual(["全国抗洪救灾表彰大会"]);
  });

  it("keep the quotation that their name begins with, and a session behind", () => {
    expect(events("记者在市政府召开的“奋进云岭”专题新闻发布会市水利局专场上获悉，水库增蓄。")).toEqual([
      "“奋进云岭”专题新闻发布会市水利局专场",
    ]);
  });

  it("that stand whole in quotation marks are taken without them", () => {
    expect(events("该县举办“特色果品推介会”，客商云集。")).toEqual(["特色果品推介会"]);
  });

  it("are sessions of a congress, which itself is a body", () => {
    expect(events("经云岭县第九届人民代表大会第二次会议审议通过。")).toEqual([
      "云岭县第九届人民代表大会第二次会议",
    ]);
    expect(events("人民代表大会常务委员会讨论决定。")).toEqual([]);
  });

  it("go on after their head", () => {
    expect(events("11月3日，云岭茶乡文艺展演活动开幕。")).toEqual(["云岭茶乡文艺展演活动"]);
  });

  it("begin after a verb of any doing, a preposition or the number of a list", () => {
    expect(events("办好云岭茶业博览会，落实护林工作会议部署，2.云岭马拉松开跑。")).toEqual([
      "云岭茶业博览会",
      "护林工作会议",
      "云岭马拉松",
    ]);
    expect(events("在上海经典舞剧展演中，通过这种仪式，举办32场发布会。")).toEqual(["上海经典舞剧展演"]);
  });

  it("are known by a short name of the whole country's", () => {
    expect(events("她在全国两会上建言。")).toEqual(["全国两会"]);
  });

  it("need a name of their own", () => {
    expect(events("该局召开全体会议，多次召开专题座谈会。会议指出，要抓落实。")).toEqual([]);
  });
});
