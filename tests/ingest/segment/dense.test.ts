import { describe, expect, it } from "@jest/globals";
import { normalise } from "../../../ingest/normalise/normalise.ts";
import { segment } from "../../../ingest/segment/segment.ts";
import type { SegmentedPage } from "../../../src/model/document.ts";

const cut = (text: string): SegmentedPage => segment(normalise(text), text);
const headlines = (page: SegmentedPage): (string | undefined)[] =>
  page.articles.map((article) => article.headline?.text);
const ends = (page: SegmentedPage): string[] => page.articles.map((article) => article.text.text.slice(-7));

/** Sets paragraphs in lines of a width; the first line of each indented or not. */
const column = (indent: string, width: number, ...paragraphs: string[]): string =>
  paragraphs
    .map((paragraph) => (indent + paragraph).replace(new RegExp(`.{${width}}(?=.)`, "gu"), "$&\n"))
    .join("\n");

const CLINIC = [
  "沭河县巡回诊疗车近日开进北岭乡，首日接诊六十人，其中四十人是老人。县里把诊疗室搬到车上，配有彩超和心电图机。",
  "县卫生健康局副局长柳叶说，诊疗车每月到每个乡至少一次，村民不出村就能看上病、拿到药，年底前再添两辆车。",
  "六十八岁的高大娘量完血压，医生给她开了药，又约好下个月复诊。她说，过去去一趟县医院要倒两次车，现在走几步路就到。",
];
const LIBRARY = [
  "县图书馆从本月起每晚开放到九点，周末不休息，少儿阅览室另设夜间故事会，由志愿者轮流讲读，场场坐满。",
  "馆长石磊说，借书柜已经摆进了八个工地，工友们下了工就能借书，还书也不用跑远路，今年还要再添二十个借书柜。",
  "瓦工小田每周借两本小说，下雨停工的日子就坐在食堂里看。他打算年底考电工证，图书馆替他预约了一套教材，下周送到。",
];

describe("a page without blank lines", () => {
  it.each([
    ["indented", "　　"],
    ["not indented", ""],
  ])("has headlines before bylines where paragraphs are %s", (_, indent) => {
    const page = cut(
      [
        "诊疗车开进北岭乡",
        "□ 记者 段青禾",
        column(indent, 16, ...CLINIC),
        "图书馆延长开放时间",
        "——沭河县把借书柜摆进工地",
        "□ 记者 钱程",
        column(indent, 16, ...LIBRARY),
      ].join("\n"),
    );
    expect(headlines(page)).toEqual(["诊疗车开进北岭乡", "图书馆延长开放时间"]);
    expect(page.articles[1]?.headlineParts.map(({ text }) => text)).toEqual(["——沭河县把借书柜摆进工地"]);
    expect(ends(page)).toEqual(["走几步路就到。", "材，下周送到。"]);
  });

  it("has headlines before datelines", () => {
    const [first, second] = [CLINIC, LIBRARY].map(([lead = "", ...rest]) => [
      `本报讯（记者 钱程）${lead}`,
      ...rest,
    ]);
    const page = cut(
      [
        "诊疗车开进北岭乡",
        column("", 16, ...(first ?? [])),
        "图书馆延长开放时间",
        column("", 16, ...(second ?? [])),
      ].join("\n"),
    );
    expect(headlines(page)).toEqual(["诊疗车开进北岭乡", "图书馆延长开放时间"]);
    expect(ends(page)).toEqual(["走几步路就到。", "材，下周送到。"]);
  });

  it("does not take a sentence that breaks off before a byline for a headline", () => {
    const broken = column("", 16, `${CLINIC[0]}${CLINIC[1]}`).split("\n").slice(0, 6).join("\n");
    const page = cut(
      `诊疗车开进北岭乡\n□ 记者 段青禾\n${broken}\n□ 记者 钱程\n${column("", 16, ...LIBRARY)}\n`,
    );
    const text = page.articles[0]?.text.text ?? "";
    expect(text.replace(/\s/gu, "").endsWith(broken.replace(/\s/gu, "").slice(-8))).toBe(true);
    expect(page.articles[1]?.headline).toBeUndefined();
  });
});

describe("a headline right above its text where paragraphs are not indented", () => {
  it("is told by the line that it leaves unfilled", () => {
    const page = cut(
      `诊疗车开进北岭乡\n${column("", 16, ...CLINIC)}\n\n图书馆延长开放时间\n${column("", 16, ...LIBRARY)}\n`,
    );
    expect(headlines(page)).toEqual(["诊疗车开进北岭乡", "图书馆延长开放时间"]);
  });
});

describe("a page of short news", () => {
  const NEWS: readonly (readonly [string, string])[] = [
    ["北岭乡疏浚灌渠", "北岭乡近日疏浚灌渠十二公里，三个村的麦田赶在返青前浇上了水。"],
    ["县图书馆夜间开放", "县图书馆从本月起每晚开放到九点，少儿阅览室另设夜间故事会。"],
    ["公交开进桃园", "通往桃园的公交线昨日开通，沿途设站九个，采摘季每半小时一班。"],
    ["消防演练进校园", "县消防救援大队在三所中学举办疏散演练，两千名学生参加。"],
    ["老旧电梯换新", "城关镇六个小区的老旧电梯全部换新，居民只承担两成费用。"],
    ["非遗课堂开班", "柳编传承人到乡镇文化站授课，首期学员四十人免费学习。"],
  ];

  it("has an article for each headline where they are signed", () => {
    const page = cut(NEWS.map(([head, text]) => `${head}\n　　${text}（钱程）\n`).join("\n"));
    expect(headlines(page)).toEqual(NEWS.map(([head]) => head));
  });

  it("has an article for each headline where bullets mark them", () => {
    const page = cut(NEWS.map(([head, text]) => `●${head}\n　　${text}\n`).join("\n"));
    expect(page.articles).toHaveLength(NEWS.length);
  });

  it("is no article with chapters", () => {
    const [opening = "", ...chapters] = NEWS.map(
      ([head, text]) => `${head}\n\n　　沭河县${text}沭河县${text}\n`,
    );
    const page = cut(`沭河县办好民生实事\n\n□ 记者 钱程\n\n　　${opening}\n${chapters.join("\n")}`);
    expect(page.articles).toHaveLength(1);
  });
});
