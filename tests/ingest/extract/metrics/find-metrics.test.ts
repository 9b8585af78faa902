import { describe, expect, it } from "@jest/globals";
import { findMetrics } from "../../../../ingest/extract/metrics/find-metrics.ts";
import { articleOf, mentionsOf, type NamesByType } from "../../../support/extract-article.ts";

const NAMES: NamesByType = {
  Place: ["云岭市"],
  Organization: ["市水利局"],
  Programme: ["一窗两办", "13579"],
};

function metrics(body: string) {
  const article = articleOf(body);
  const mentions = mentionsOf(article, NAMES);
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
    expect(metrics("云岭市地处山区。市水利局表示，全市共有水库120座。")).toEqual([
      "云岭市: 全市共有水库 120座",
    ]);
  });

  it("count what stands behind the figure where the clause goes on", () => {
    expect(metrics("市水利局组织45名志愿者参加。")).toEqual(["市水利局: 志愿者 45名"]);
  });

  it("are none without a subject, and none inside a name", () => {
    expect(metrics("共有水库120座。")).toEqual([]);
    expect(metrics("市水利局强化管护。\n新建水库3座。")).toEqual([]);
    expect(metrics("市水利局承担“13579”实事。")).toEqual([]);
  });
});
