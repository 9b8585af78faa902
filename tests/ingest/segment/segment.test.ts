import { describe, expect, it } from "@jest/globals";
import { segment } from "../../../ingest/segment/segment.ts";
import type { Article, SegmentedPage } from "../../../src/model/document.ts";
import { identityMap } from "../../../src/model/mapped-text.ts";

const cut = (text: string): SegmentedPage => segment(identityMap(text), text);
const body = (article: Article | undefined): string => article?.text.text.slice(article.bodyStart) ?? "";
const headlines = (page: SegmentedPage): (string | undefined)[] =>
  page.articles.map((article) => article.headline?.text);

const COLUMNS = `   □ 本报记者 高远
   本报通讯员 田小禾

  清晨，沭河县人民医院的门诊大厅里人来人
往，新启用的自助机前排起了队。“以前挂号要
跑两趟，现在一次就办完了。”市民何女士说。
  沭河县推行“先诊疗后付费”改革以来，全
县十二家卫生院全部纳入，累计服务群众三万

余人次，压减等候时间四十分钟。

  □记者 石磊
  通讯员 段青禾 报道
  本报沭河讯 近日，沭河县法院建成“家门口
法庭”，把调解服务送到二十六个社区，群众有
了烦心事不用再跑远路。
  今年以来，“家门口法庭”已调解纠纷二百
余件，调解成功率达到九成以上。

沭河县“家门口法庭”解了烦心事

“先诊疗后付费”让看病更省心
`;

describe("a page with bylines and its headlines collected at the end", () => {
  const page = cut(COLUMNS);

  it("has an article for each byline", () => {
    expect(page.articles.map((article) => article.reporters.map(({ text }) => text))).toEqual([
      ["高远", "田小禾"],
      ["石磊", "段青禾"],
    ]);
  });

  it("gives each article the headline whose words it uses", () => {
    expect(headlines(page)).toEqual(["“先诊疗后付费”让看病更省心", "沭河县“家门口法庭”解了烦心事"]);
  });

  it("joins hard wraps and a column break in the middle of a sentence", () => {
    expect(body(page.articles[0])).toContain("累计服务群众三万余人次");
    expect(body(page.articles[0]).split("\n")).toHaveLength(2);
  });

  it("goes on at the margin where paragraphs are indented, however short the line above", () => {
    const page = cut(
      COLUMNS.replace(
        "往，新启用的自助机前排起了队。“以前挂号要\n跑两趟，现在一次就办完了。”市民何女士说。",
        "往，新启用的自助机前排起了队。“以前挂号要\n跑两趟，现在一次就办完了。”\n市民何女士说，明年还要来。",
      ),
    );
    expect(body(page.articles[0])).toContain("办完了。”市民何女士说，明年还要来。\n");
  });

  it("keeps the dateline out of the body and its place with the article", () => {
    expect(page.articles[1]?.datelinePlace).toBe("沭河");
    expect(body(page.articles[1])).toMatch(/^近日，沭河县法院/u);
  });

  it("states bodies as places in the text as read", () => {
    for (const article of page.articles) {
      const read = article.bodySpans.map(({ start, end }) => COLUMNS.slice(start, end)).join("");
      expect(read.replace(/\s/gu, "")).toBe(body(article).replace(/\s/gu, ""));
    }
  });

  it("names no publisher and no date that the page does not give", () => {
    expect(page.publisher).toBeUndefined();
    expect(page.publishedOn).toBeUndefined();
  });
});

const NARROW = `日照日报/日照网讯（记者 方小
满 石磊 报道）4月8日，记者从市
医保局获悉，全市门诊慢性病待遇
实现“一站办结”。自2022年3月以
来，已有两万名群众受益。

优化流程，让办理更快

凡是材料齐全的，当场受理、当场
办结，不再要求群众跑第二趟。

市医保局优化办理流程，全面推行当场受理、当场办结

我市门诊慢性病待遇实现“一站办结”

日照日报/日照网讯（记者 柳叶
报道）4月8日，记者从市水利局获
悉，今年全市计划新建改造灌区十
二处，目前已完工五处。

全市新建改造灌区十二处
`;

describe("a page in narrow columns with the headlines behind the bodies", () => {
  const page = cut(NARROW);

  it("finds headline and 引题 behind each body", () => {
    expect(headlines(page)).toEqual(["我市门诊慢性病待遇实现“一站办结”", "全市新建改造灌区十二处"]);
    expect(page.articles[0]?.headlineParts.map(({ text }) => text)).toEqual([
      "市医保局优化办理流程，全面推行当场受理、当场办结",
    ]);
  });

  it("leaves a subheading in its article, on a line of its own", () => {
    expect(body(page.articles[0]).split("\n")).toContain("优化流程，让办理更快");
  });

  it("takes the paper from the dateline, and the month with the year that the text backs", () => {
    expect(page.publisher).toBe("日照日报");
    expect(page.publishedOn?.text).toBe("2022-04");
  });
});

const LINES = `沂州攻坚看行动

沂州：数字改革让企业少跑腿

□ 本报记者 高远

年初，沂州市召开大会，部署数字改革。会上，三十家单位作了表态。

企业服务方面，全市设立“首席服务员”，在沂河区和

沭河县先行试点，累计解决问题四百余件。

□ 记者 石磊 报道
入冬以来，沂河区花卉大棚里的蝴蝶兰开始上市，销往全国各地。

□ 记者 柳叶
通讯员 段青禾 报道

本报沂河讯 “在镇上就能做康复。”日前，家住柳林镇的宋大爷说。沂河区的医共体建设，连续三年
`;

describe("a page whose paragraphs are one line each", () => {
  const page = cut(LINES);

  it("joins a paragraph that a column break cuts", () => {
    expect(body(page.articles[0])).toContain("在沂河区和沭河县先行试点");
  });

  it("takes the title of the column for a part of the headline group, not for the headline", () => {
    expect(page.articles[0]?.headline?.text).toBe("沂州：数字改革让企业少跑腿");
    expect(page.articles[0]?.headlineParts.map(({ text }) => text)).toEqual(["沂州攻坚看行动"]);
  });

  it("leaves articles without a headline without one", () => {
    expect(headlines(page).slice(1)).toEqual([undefined, undefined]);
  });

  it("marks the article that breaks off, and no other", () => {
    expect(page.articles.map((article) => article.truncated)).toEqual([false, false, true]);
  });
});

describe("captions, boxes and furniture", () => {
  const page = cut(`沭河日报 2021年5月6日 星期四
责任编辑：钱程

沭河启动防汛演练

本报讯（记者 高远） 5月5日，沭河县在南湖大堤
举行防汛演练，二百余名队员参加。演练检验了队伍
的应急能力，也检验了物资储备。

5月4日，沭河县新华机械公司的工人在查看生产
线。该公司生产的零件销往二十个国家。 ■ 本报记者 石磊

从2018年的
12家

增加到
36家

企业总数
三年翻番

本报讯（记者 柳叶） 三年来，沭河县高新技术企业
从十二家增加到三十六家，带动就业八千余人。

新闻热线：0530-1234567
`);

  it("signs a caption with the byline at its end", () => {
    expect(page.articles.map((article) => article.reporters.map(({ text }) => text))).toEqual([
      ["高远"],
      ["石磊"],
      ["柳叶"],
    ]);
    expect(body(page.articles[1])).toMatch(/^5月4日，沭河县新华机械公司/u);
  });

  it("keeps the box of figures and the imprint out of all articles", () => {
    const text = page.articles.map((article) => article.text.text).join("\n");
    expect(text).not.toMatch(/三年翻番|热线|责任编辑|星期四/u);
  });

  it("takes paper and day of issue from the masthead", () => {
    expect(page.publisher).toBe("沭河日报");
    expect(page.publishedOn?.text).toBe("2021-05-06");
  });
});

describe("single articles", () => {
  it("takes the first lines of a file for its headlines", () => {
    const page = cut(
      "\n沭河县门诊统筹扩面\n——从三十家到一百家\n　　今年，沭河县扩大门诊统筹。\n　　群众看病更方便。\n",
    );
    expect(page.articles).toHaveLength(1);
    expect(page.articles[0]?.headline?.text).toBe("沭河县门诊统筹扩面");
    expect(body(page.articles[0])).toBe("今年，沭河县扩大门诊统筹。\n群众看病更方便。");
  });

  it("takes a text without headline as one article", () => {
    const page = cut("，并对下一步工作提出要求。会议还研究了其他事项。");
    expect(page.articles).toHaveLength(1);
    expect(page.articles[0]?.headline).toBeUndefined();
    expect(page.articles[0]?.truncated).toBe(true);
  });

  it("finds no article on an empty page", () => {
    expect(cut(" \n\n　\n").articles).toEqual([]);
  });

  it("drops the second printing of an article", () => {
    const text =
      "本报讯（记者 高远） 沭河县昨日召开基层医疗工作会议，部署全年工作，各乡镇卫生院负责人参加，会期一天半。";
    expect(cut(`${text}\n\n${text}\n`).articles).toHaveLength(1);
  });
});

describe("columns that another article cuts", () => {
  it("puts the rest of a broken sentence back to its article", () => {
    const page = cut(`  □记者 高远 报道
  本报沭河讯 沭河县把“银龄食堂”办到村口，全
县已经建成四十家。下一步，县里还将在“银龄食

  □记者 石磊 报道
  本报沂河讯 沂河区新建三座桥梁，方便两岸的
群众出行，年底前全部通车。

堂”增设健康小屋，请医生每周坐诊一次。
`);
    expect(body(page.articles[0])).toContain("县里还将在“银龄食堂”增设健康小屋");
    expect(page.articles[0]?.bodySpans).toHaveLength(2);
    expect(body(page.articles[1])).not.toContain("健康小屋");
  });
});

describe("large pages", () => {
  it("cuts a page of thousands of articles in a few seconds", () => {
    const article =
      "  □记者 高远 报道\n  本报沭河讯 沭河县扩大门诊统筹，群众看病\n更加方便，三年来受益群众四万人次。\n\n沭河县扩大门诊统筹\n\n";
    const text = article.repeat(5_000);
    const before = performance.now();
    expect(cut(text).articles.length).toBeGreaterThan(0);
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});
