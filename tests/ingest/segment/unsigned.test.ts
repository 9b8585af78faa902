/** Articles that neither byline nor dateline marks. */
import { describe, expect, it } from "@jest/globals";
import { normalise } from "../../../ingest/normalise/normalise.ts";
import { segment } from "../../../ingest/segment/segment.ts";
import type { Article, SegmentedPage } from "../../../src/model/document.ts";

const cut = (text: string): SegmentedPage => segment(normalise(text), text);
const body = (article: Article | undefined): string => article?.text.text.slice(article.bodyStart) ?? "";
const headlines = (page: SegmentedPage): (string | undefined)[] =>
  page.articles.map((article) => article.headline?.text);

const ORCHARD = [
  "青川县柳林镇的桃园这几天迎来采摘高峰。果农石磊家的十二亩桃园里，游客提着竹篮穿行在桃树之间，桃香飘满山坡。",
  "去年，柳林镇引进早熟桃树新品种，请来果树专家上门授课，手把手教果农修枝、疏果、套袋。桃树三年挂果，亩产比老品种翻了一番，柳林桃的名气也传到了省城。",
];
const ORCHARD_SUB = "采摘游带旺农家乐";
const ORCHARD_REST = [
  "桃园红火，农家乐也跟着红火。柳林镇沿桃园修起十公里步道，二十三家农家乐挂牌迎客，果农石磊的妻子一天要做八桌饭菜，桃花宴成了招牌。",
  "柳林镇还把桃子做成桃干、桃酱，果农在桃园门口就能发货，桃树新品种的推广面积今年将再扩大三百亩。",
];
const COURT = [
  "白沙区法院的巡回审判车开进临江码头。船员段青禾和船东的工资纠纷在甲板上当场调解。法官田小禾带着便携打印机，半小时送达调解书。",
  "巡回审判车配有远程开庭设备，当事人不必往返区法院。开行以来，法官共在码头、渔村开庭四十余次，调解成功率超过八成，船员讨薪案件平均十天审结。",
  "临江码头的船员流动性大，讨薪取证难。白沙区法院与海事部门共享船舶登记信息，法官凭船名核对船东，执行效率明显提高。",
];

describe("a page without any byline", () => {
  const page = cut(
    [
      "柳林桃园迎来采摘高峰",
      "",
      ...ORCHARD.map((line) => `　　${line}`),
      ORCHARD_SUB,
      ...ORCHARD_REST.map((line) => `　　${line}`),
      "",
      "巡回审判车开上临江码头",
      "",
      ...COURT.map((line) => `　　${line}`),
    ].join("\n"),
  );

  it("begins an article at rows whose text shares nothing with the text before", () => {
    expect(headlines(page)).toEqual(["柳林桃园迎来采摘高峰", "巡回审判车开上临江码头"]);
  });

  it("keeps a chapter that speaks of the same things", () => {
    expect(body(page.articles[0]).split("\n")).toEqual([...ORCHARD, ORCHARD_SUB, ...ORCHARD_REST]);
    expect(body(page.articles[1]).split("\n")).toEqual(COURT);
  });
});

describe("bodies that only a blank line parts, their headlines at the end of the page", () => {
  const page = cut(
    [...ORCHARD, ...ORCHARD_REST, "", ...COURT, "", "巡回审判车开上临江码头", "", "柳林桃园迎来采摘高峰"]
      .map((line) => (line.length > 20 ? `　　${line}` : line))
      .join("\n"),
  );

  it("are two articles, each with the headline that speaks of it", () => {
    expect(headlines(page)).toEqual(["柳林桃园迎来采摘高峰", "巡回审判车开上临江码头"]);
    expect(body(page.articles[1])).toMatch(/^白沙区法院/u);
  });
});

describe("a body that turns to another page", () => {
  it("ends there", () => {
    const page = cut(
      `${ORCHARD.join("\n")}（相关报道见3版）\n\n${COURT.join("\n")}（高远　柳叶）（下转第四版）\n`,
    );
    expect(page.articles).toHaveLength(2);
    expect(page.articles[0]?.truncated).toBe(true);
    expect(page.articles[1]?.reporters.map(({ text }) => text)).toEqual(["高远", "柳叶"]);
    expect(body(page.articles[0])).not.toContain("相关报道");
  });
});

describe("captions", () => {
  it.each([
    "▲临江码头的船员正在装货。",
    "图为柳林镇的果农在分拣桃子。 本报记者 高远 摄",
    "上图：船员出海。高远摄",
  ])("leaves %s out of the articles", (caption) => {
    const page = cut(
      `柳林桃园迎来采摘高峰\n${ORCHARD.map((line) => `　　${line}`).join("\n")}\n\n${caption}\n`,
    );
    expect(page.articles).toHaveLength(1);
    expect(body(page.articles[0])).toBe(ORCHARD.join("\n"));
  });
});

describe("a column that is cut at a word, the rest without any mark", () => {
  it("goes on where the same things are spoken of", () => {
    const wrap = (text: string): string[] => text.match(/.{1,18}/gu) ?? [];
    const lines = [...ORCHARD, ...ORCHARD_REST].flatMap(wrap);
    const page = cut(
      [
        "□ 本报记者 高远",
        ...lines.slice(0, 7),
        "",
        "□ 本报记者 柳叶",
        ...COURT.flatMap(wrap),
        "",
        ...lines.slice(7),
      ].join("\n"),
    );
    expect(page.articles).toHaveLength(2);
    expect(body(page.articles[0]).replace(/\n/gu, "")).toBe([...ORCHARD, ...ORCHARD_REST].join(""));
    expect(page.articles[0]?.bodySpans).toHaveLength(2);
  });
});

/** Set in a column: hard wraps of `width`, paragraphs indented. */
const column = (paragraphs: readonly string[], width: number): string[] =>
  paragraphs.flatMap((text) => `　　${text}`.match(new RegExp(`.{1,${width}}`, "gu")) ?? []);

describe("bodies set one after the other without a blank line, their headlines together at the top", () => {
  const page = cut(
    [
      "柳林桃园迎来采摘高峰",
      "——游客提篮进园，桃花宴成招牌",
      "",
      "巡回审判车开上临江码头",
      "——法官甲板调解船员讨薪",
      "",
      ...column([...ORCHARD, ...ORCHARD_REST, ...COURT], 17),
    ].join("\n"),
  );

  it("are two articles, each with its headline", () => {
    expect(page.articles.map((article) => body(article).split("\n"))).toEqual([
      [...ORCHARD, ...ORCHARD_REST],
      COURT,
    ]);
    expect(headlines(page)).toEqual(["柳林桃园迎来采摘高峰", "巡回审判车开上临江码头"]);
  });
});

describe("an article that breaks off in a sentence before another article with its headline", () => {
  const orchard = column([...ORCHARD, ...ORCHARD_REST], 22);
  const page = cut(
    [
      "柳林桃园迎来采摘高峰",
      "",
      ...orchard.slice(0, 6),
      "",
      "巡回审判车开上临江码头",
      "",
      ...column(COURT, 22),
      "",
      ...orchard.slice(6),
    ].join("\n"),
  );

  it("goes on behind that article", () => {
    expect(headlines(page)).toEqual(["柳林桃园迎来采摘高峰", "巡回审判车开上临江码头"]);
    expect(body(page.articles[0])).toBe([...ORCHARD, ...ORCHARD_REST].join("\n"));
    expect(body(page.articles[1])).toBe(COURT.join("\n"));
  });
});

describe("paragraphs at the end of a page that have no headline", () => {
  const page = (last: string): SegmentedPage =>
    cut(
      [
        "柳林桃园迎来采摘高峰",
        "",
        ...column([...ORCHARD, ...ORCHARD_REST.slice(0, 1)], 20),
        "",
        "巡回审判车开上临江码头",
        "本报记者 田小禾",
        "",
        ...column(COURT, 20),
        "（通讯员 柳叶）",
        "",
        ...column([last], 20),
      ].join("\n"),
    );

  it("go to the article whose words they take up", () => {
    const { articles } = page(ORCHARD_REST[1] ?? "");
    expect(articles).toHaveLength(2);
    expect(body(articles[0])).toContain("再扩大三百亩");
  });
});

describe("a sentence that a column break cuts before a quotation", () => {
  const page = cut(
    [
      "桃农上夜校",
      "本报记者 石磊",
      "",
      "桃园里的活计一天比一天忙，可",
      "夜校的教室里依旧坐满了人。农",
      "技员讲得细，桃农听得也认真。",
      "",
      "柳林镇把课堂搬进果园，",
      "请来农技专家，与农校合作打造",
      "",
      "“田间课堂”“夜间课堂”品牌，",
      "每月开课四次，每次两个小时，",
      "农闲时还组织桃农到外地参观。",
    ].join("\n"),
  );

  it("is one sentence", () => {
    expect(body(page.articles[0])).toContain("合作打造“田间课堂”");
  });
});

describe("a headline over which another names province and place", () => {
  it("is the main one", () => {
    const page = cut(
      [
        "湖南柳林推进果园改种",
        "老桃树换新，采摘季变长",
        "本报记者 石磊",
        "",
        ...column([...ORCHARD, ...ORCHARD_REST], 20),
      ].join("\n"),
    );
    expect(headlines(page)).toEqual(["老桃树换新，采摘季变长"]);
    expect(page.articles[0]?.headlineParts.map(({ text }) => text)).toEqual(["湖南柳林推进果园改种"]);
  });
});

describe("an article that is somebody's words", () => {
  const page = cut(
    [
      "把学校办到家门口（声音）",
      "",
      ...ORCHARD.map((line) => `　　${line}`),
      "　　——云岭省省长李明远日前在全省教育工作会议上说",
      "　　（本报记者 高远整理）",
    ].join("\n"),
  );

  it("has the line that says whose they are in its body", () => {
    expect(page.articles).toHaveLength(1);
    expect(body(page.articles[0])).toMatch(/——云岭省省长李明远日前在全省教育工作会议上说$/u);
  });
});
