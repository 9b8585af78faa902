import { describe, expect, it } from "@jest/globals";
import { figuresIn } from "../../../../ingest/extract/metrics/figures.ts";

const figures = (text: string) => figuresIn(text).map(({ value, unit }) => `${value} ${unit}`);

describe("figures", () => {
  it("are multiplied out", () => {
    expect(figures("办理4万余件，投资1.1亿元，栽树12,500棵，培训3.4万名，百余名")).toEqual([
      "40000 件",
      "110000000 元",
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
    expect(figures("占比54%，覆盖百分之九十，即百分之90")).toEqual(["54 %", "90 %"]);
  });

  it("before and after a change are two", () => {
    expect(figures("由15天压缩至3天")).toEqual(["15 天", "3 天"]);
  });

  it("are no dates, words or parts of longer numbers", () => {
    expect(figures("2023年9月13日，成立70周年，一次次、多种、十几个，编号A12件")).toEqual([]);
  });

  it("say where they stand", () => {
    const text = "累计1.2万余件。";
    const [figure] = figuresIn(text);
    expect(figure && text.slice(figure.span.start, figure.span.end)).toBe("1.2万余件");
  });
});
