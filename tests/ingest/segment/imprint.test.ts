import { describe, expect, it } from "@jest/globals";
import { normalise } from "../../../ingest/normalise/normalise.ts";
import { readImprint } from "../../../ingest/segment/imprint.ts";
import { type Line, splitLines } from "../../../ingest/segment/lines.ts";

const nameIn = (text: string, atHead = false): string | undefined =>
  readImprint(splitLines(normalise(text).text)[0] as Line, atHead)?.name;

describe("readImprint", () => {
  it.each([
    ["要闻    2019年2月23日  星期六  沭河日报  4", "沭河日报"],
    ["2020年1月21日 星期二    清源晚报    11", "清源晚报"],
    ["沭河民生报　2019年10月31日　星期四　　第2版　要闻", "沭河民生报"],
    ["  组版 钱程  校对 柳叶    沭河政务周报 3版", "沭河政务周报"],
    ["7  县域观察    2021年6月23日  星期二    沭河晨报", "沭河晨报"],
    ["沭河时报 视窗 4版 2015年2月28日 星期四 编辑/柳叶 校对/钱程", "沭河时报"],
    ["😀沭河发布 2024-05-06", "沭河发布"],
  ])("finds the paper's name in %s", (text, name) => {
    expect(nameIn(text)).toBe(name);
  });

  it.each([
    "责任编辑：柳　叶　　美编：钱　程　　02",
    "  政务·民生",
    "5          民情直通        新闻热线：1 2 3 4 5",
    "2 今日关注 2020年6月18日 星期日 编辑 柳叶 电话 8119101",
    "2016年7月24日/星期三/责任编辑：柳叶/E-mail：shuhe@example.com",
    "第14版 都市圈",
    "2015-08-16 09:23:05  来源：沭河县卫健局",
    "第 5 版   社 会",
    "2 0 2 5 年 2 月 2 3 日   星期日",
    "发布时间：2024-05-06 10:20  来源：沭河县卫健局  浏览次数：123  字号：[大 中 小]",
  ])("knows %s for the page's own, without a name", (text) => {
    expect(nameIn(text)).toBe("");
  });

  it.each(["2020年5月6日全县召开会议", "12家", "第三版读者来信选登", "编辑部的故事", "健康中国 2030"])(
    "leaves %s alone",
    (text) => {
      expect(nameIn(text)).toBeUndefined();
    },
  );

  it("takes a date alone for the issue's at the head of a page, and for a signature below a text", () => {
    expect(nameIn("2021年5月6日", true)).toBe("");
    expect(nameIn("2021年5月6日")).toBeUndefined();
    expect(nameIn("（2021年5月6日）", true)).toBeUndefined();
  });
});
