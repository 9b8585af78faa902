import { describe, expect, it } from "@jest/globals";
import { datesInText } from "../../../../ingest/extract/dates/dates-in-text.ts";
import { partialDate } from "../../../../src/model/date.ts";

const ISSUED = partialDate("2024-03-20");
const read = (text: string, issued = ISSUED) =>
  datesInText(text, issued).map(({ date, span }) => [text.slice(span.start, span.end), date.text]);

describe("dates in a sentence", () => {
  it("are as exact as their words", () => {
    expect(read("2019年、2020年6月、2021年6月8日，2022年7月份先后启动")).toEqual([
      ["2019年", "2019"],
      ["2020年6月", "2020-06"],
      ["2021年6月8日", "2021-06-08"],
      ["2022年7月份", "2022-07"],
    ]);
  });

  it("without a year are of the last such day, with 今年 and 去年 counted from the day of the paper", () => {
    expect(read("3月18日召开，12月5日闭幕")).toEqual([
      ["3月18日", "2024-03-18"],
      ["12月5日", "2023-12-05"],
    ]);
    expect(read("去年9月起，今年2月6日止")).toEqual([
      ["去年9月", "2023-09"],
      ["今年2月6日", "2024-02-06"],
    ]);
  });

  it("without a year are none where the paper's year is not known", () => {
    expect(datesInText("3月18日召开，今年启动", undefined)).toEqual([]);
    expect(read("2021年2月30日，2020年代，12021年")).toEqual([]);
  });
});
