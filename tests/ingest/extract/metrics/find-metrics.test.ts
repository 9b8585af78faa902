import { describe, expect, it } from "@jest/globals";
import { mergeMentions } from "../../../../ingest/extract/mention-list.ts";
import { findMetrics } from "../../../../ingest/extract/metrics/find-metrics.ts";
import { findAreaWords } from "../../../../ingest/extract/relations/area-words.ts";
import { articleOf, mentionsOf, type NamesByType } from "../../../support/extract-article.ts";

const NAMES: NamesByType = {
  Place: ["云岭市"],
  Organization: ["市水利局"],
  Programme: ["一窗两办", "13579", "乡村振兴"],
};

function metrics(body: string) {
  const article = articleOf(body);
  const mentions = mergeMentions(mentionsOf(article, NAMES), findAreaWords(article));
  return findMetrics(article, mentions).map(
    ({ subject, indicator, value, unit }) => `${mentions[subject]?.text}: ${indicator} ${value}${unit}`,
  );
}

describe("metrics", () => {
  it("are of the programme in their clause", () => {
    expect(metrics("市水利局办理“一窗两办”业务4万余件。")).toEqual(["一窗两办: 业务 40000件"]);
  });

  it("are of the programme of the clause before", () => {
    expect(metrics("推行“一窗两办”，受益群众1200人。")).toEqual(["一窗两办: 受益群众 1200人"]);
  });

  it("are of who acts where no programme is named", () => {
    expect(metrics("市水利局新建水库3座，修渠20公里。")).toEqual([
      "市水利局: 水库 3座",
      "市水利局: 修渠 20公里",
    ]);
  });

  it("are of who has acted in the paragraph", () => {
    expect(metrics("市水利局强化管护。新建水库3座。")).toEqual(["市水利局: 水库 3座"]);
  });

  it("of the whole area are the place's", () => {
    expect(metrics("市水利局强化管护，全市共有水库120座。")).toEqual(["全市: 全市共有水库 120座"]);
  });

  it("of bearers of a title are not the title's", () => {
    expect(metrics("我市大力发展产业，累计培育省级“一窗两办”企业46家。")).toEqual(["我市: 企业 46家"]);
  });

  it("keep the subject of the figure before them", () => {
    expect(metrics("推行“一窗两办”，受益群众1200人，其中老人300人。")).toEqual([
      "一窗两办: 受益群众 1200人",
      "一窗两办: 老人 300人",
    ]);
  });

  it("are of the place rather than of a national plan that it pursues", () => {
    expect(metrics("云岭市推进乡村振兴。如今，云岭市储备人才1200人。")).toEqual(["云岭市: 储备人才 1200人"]);
  });

  it("count what stands behind the figure where the clause goes on", () => {
    expect(metrics("市水利局组织45名志愿者参加。")).toEqual(["市水利局: 志愿者 45名"]);
  });

  it("are of whom the report is about where its paragraph names nobody", () => {
    expect(metrics("市水利局强化管护。\n新建水库3座。")).toEqual(["市水利局: 水库 3座"]);
  });

  it("of the whole area are those of the place of its level named before", () => {
    expect(metrics("走进云岭市。\n目前，全市共有水库120座。")).toEqual(["云岭市: 全市共有水库 120座"]);
  });

  it("are none without a subject, and none inside a name", () => {
    expect(metrics("共有水库120座。")).toEqual([]);
    expect(metrics("市水利局承担“13579”实事。")).toEqual([]);
  });
});
