import { describe, expect, it } from "@jest/globals";
import { normalise } from "../../../ingest/normalise/normalise.ts";
import { readDown } from "../../../ingest/segment/columns.ts";
import { segment } from "../../../ingest/segment/segment.ts";
import type { SegmentedPage } from "../../../src/model/document.ts";
import { sourceSpans } from "../../../src/model/mapped-text.ts";

const LEFT = `诊疗车开进北岭乡
□ 记者 段青禾

　　沭河县巡回诊疗车昨日开
进北岭乡，首日接诊六十人，
其中四十人是老人。
　　县卫生健康局副局长柳叶
说，车上配有彩超和心电图机，
每月到每个乡至少一次，村民
不出村就能看上病、拿到药。`.split("\n");
const RIGHT = `图书馆延长开放时间
□ 记者 钱程

　　沭河县图书馆从本月起每
晚开放到九点，周末不休息。
　　馆长石磊说，借书柜已经
摆进了八个工地，工友们下了
工就能借书，还书也不用跑远
路，今年还要再添二十个。`.split("\n");

/** Width in half ideographs of what the columns are made of. */
const width = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > "\u007f" ? 2 : 1), 0);
const beside = (left: readonly string[], right: readonly string[], gap: (line: string) => string): string =>
  left.map((line, at) => (right[at] ? line + gap(line) + right[at] : line)).join("\n");
const spaces = (line: string): string => " ".repeat(34 - width(line));
const down = (text: string): string => readDown(normalise(text), text).text;
const bodies = (page: SegmentedPage): string[] =>
  page.articles.map((article) => article.text.text.slice(article.bodyStart));
const headlines = (page: SegmentedPage): (string | undefined)[] =>
  page.articles.map((article) => article.headline?.text);

describe("two columns in one line", () => {
  it.each([
    ["spaces aligned as printed", spaces],
    ["spaces aligned by characters", (line: string) => " ".repeat(20 - line.length)],
    ["tabs", () => "\t"],
  ])("are read down where %s part them", (_, gap) => {
    const text = beside(LEFT, RIGHT, gap);
    const page = segment(normalise(text), text);
    expect(headlines(page)).toEqual(["诊疗车开进北岭乡", "图书馆延长开放时间"]);
    expect(bodies(page)[0]).toMatch(/^沭河县巡回诊疗车昨日开进北岭乡，.*拿到药。$/su);
    expect(bodies(page)[1]).toMatch(/^沭河县图书馆从本月起每晚开放到九点，.*再添二十个。$/su);
    expect(page.articles.map(({ reporters }) => reporters.map((name) => name.text))).toEqual([
      ["段青禾"],
      ["钱程"],
    ]);
  });

  it("keep the map to the text as read", () => {
    const text = beside(LEFT, RIGHT, spaces);
    const [article] = segment(normalise(text), text).articles;
    const at = article?.text.text.indexOf("昨日开进北岭乡") ?? -1;
    const spans = sourceSpans(article?.text as never, { start: at, end: at + 7 }, text);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(["昨日开", "进北岭乡"]);
  });

  it("leave a line over both of them above", () => {
    const text = `沭河日报　2021年5月6日　星期四　第2版　民生新闻\n\n${beside(LEFT, RIGHT, spaces)}`;
    const page = segment(normalise(text), text);
    expect(page.publisher).toBe("沭河日报");
    expect(headlines(page)).toEqual(["诊疗车开进北岭乡", "图书馆延长开放时间"]);
  });
});

describe("gaps that part no columns", () => {
  it.each([
    ["a table", "项目      去年      今年      增长\n".repeat(9)],
    ["names", "段青禾    柳叶    钱程    石磊    田小禾\n".repeat(9)],
    ["headlines of two halves", "拼服务　　提效率\n求实效　　惠民生\n".repeat(5)],
    ["indented paragraphs", "　　沭河县图书馆从本月起每晚开放到九点，周末不休息。\n".repeat(9)],
  ])("leave %s alone", (_, text) => {
    const page = normalise(text);
    expect(readDown(page, text)).toBe(page);
  });

  it("are those of a few lines", () => {
    const text = beside(LEFT.slice(0, 4), RIGHT.slice(0, 4), spaces);
    expect(down(text)).toBe(normalise(text).text);
  });
});
