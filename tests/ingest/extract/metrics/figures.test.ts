import { describe, expect, it } from "@jest/globals";
import { figuresIn } from "../../../../ingest/extract/metrics/figures.ts";

const figures = (text: string) => figuresIn(text).map(({ value, unit }) => `${value} ${unit}`);

describe("figures", () => {
  it("are multiplied out", () => {
    expect(figures("办理4万余件，投资1.1亿元，栽树12,500棵，培训3.4万名，百余名")).toEqual([
      "40000 件",
      "110000000 元",
      "12500 棵",
      "34000 名",
      "100 名",
    ]);
  });

  it("keep the longest unit", () => {
    expect(figures("压缩6个工作日，接诊26.49万人次，占地3平方公里")).toEqual([
      "6 个工作日",
      "264900 人次",
      "3 平方公里",
    ]);
  });

  it("of percent are written either way", () => {
    expect(figures("占比54%，覆盖百分之九十，即百分之85")).toEqual(["54 %", "90 %", "85 %"]);
  });

  it("before and after a change are two", () => {
    expect(figures("由15天压缩至3天")).toEqual(["15 天", "3 天"]);
  });

  it("stand in Chinese numerals, but not in a manner of speaking", () => {
    expect(figures("惠及两万多人，接诉一万五千余件，走访近百户，设立三个专班，十二家医院")).toEqual([
      "20000 人",
      "15000 件",
      "100 户",
      "3 个",
      "12 家",
    ]);
    expect(
      figures("一个都不能少，一次办好，一批项目，千家万户，二次供水，坚定“四个自信”，二十四节气"),
    ).toEqual([]);
  });

  it("are short terms in 一 and 半, and hours and a half", () => {
    expect(figures("压缩至半个工作日，只需一天，历时2个半小时")).toEqual([
      "0.5 个工作日",
      "1 天",
      "2.5 小时",
    ]);
  });

  it("have 余 before or behind 万", () => {
    expect(figures("投资600多万元，清欠758万余元，完成400余亿元，共1亿多条")).toEqual([
      "6000000 元",
      "7580000 元",
      "40000000000 元",
      "100000000 条",
    ]);
  });

  it("count people without a unit", () => {
    expect(figures("使15万群众受益，84万村民可查，3万人口")).toEqual(["150000 人", "840000 人", "30000 人"]);
  });

  it("of a range are two", () => {
    expect(figures("3—5天办结，确定1至2个行业")).toEqual(["3 天", "5 天", "1 个", "2 个"]);
  });

  it("are ranks among others, and no other ordinals", () => {
    expect(figures("列全省第三，居全省第3和第2位，位列全国首位，排名第5位")).toEqual([
      "3 位",
      "3 位",
      "2 位",
      "1 位",
      "5 位",
    ]);
    expect(figures("获健康促进项目绩效评价全省第一名，数量居地市之首，捐献比例全省第二")).toEqual([
      "1 名",
      "1 位",
      "2 位",
    ]);
    expect(figures("第3次会议，第2批，第一书记，第三方，位居前三名")).toEqual([]);
  });

  it("are no dates, words or parts of longer numbers", () => {
    expect(figures("2023年9月13日，成立70周年，一次次、多种、十几个，编号A12件")).toEqual([]);
  });

  it("may follow the word 数", () => {
    expect(figures("床位数16049个，数十个")).toEqual(["16049 个"]);
  });

  it("say where they stand", () => {
    const text = "累计1.2万余件。";
    const [figure] = figuresIn(text);
    expect(figure && text.slice(figure.span.start, figure.span.end)).toBe("1.2万余件");
  });
});
