import { describe, expect, it } from "@jest/globals";
import { normalise } from "../../../ingest/normalise/normalise.ts";
import { segment } from "../../../ingest/segment/segment.ts";
import type { Article, SegmentedPage } from "../../../src/model/document.ts";

const cut = (text: string): SegmentedPage => segment(normalise(text), text);
const body = (article: Article | undefined): string => article?.text.text.slice(article.bodyStart) ?? "";
const headlines = (page: SegmentedPage): (string | undefined)[] =>
  page.articles.map((article) => article.headline?.text);

const REPORTS = `本报沂源讯（记者 高远） “桃子刚下树就卖完了。”
７月２日，沂源县桃农宋大爷说。今年全县建成冷链仓
库１２座，桃子损耗由两成降到５％。

本报讯（记者 石磊） 记者从沂源县中医院获悉，该院
心脏康复门诊正式开诊，已接诊患者三百余人，随访率
达到九成。

□ 本报记者 柳叶

沂源县图书馆把借书柜搬进了工地食堂，工友们下了工
就能借书。馆长段青禾说，今年还要再添二十个借书
`;

describe("headlines collected in one block at the end of the page", () => {
  const page = cut(`${REPORTS}
桃子出山不再愁
心脏康复门诊开诊 患者少跑远路
——沂源县中医院补上短板
借书柜进了工地食堂

沂源时报社出版 2022年7月4日 值班编委 钱程
`);

  it("gives each row to the article that it is about, dashes tied to the row before", () => {
    expect(headlines(page)).toEqual(["桃子出山不再愁", "心脏康复门诊开诊患者少跑远路", "借书柜进了工地食堂"]);
    expect(page.articles[1]?.headlineParts.map(({ text }) => text)).toEqual(["——沂源县中医院补上短板"]);
  });

  it("does not take the rows for the rest of a body that breaks off", () => {
    expect(body(page.articles[2])).toMatch(/借书$/u);
    expect(page.articles[2]?.truncated).toBe(true);
  });

  it("dates the reports by the year of the imprint", () => {
    expect(page.publisher).toBe("沂源时报");
    expect(page.publishedOn?.text).toBe("2022-07-04");
  });

  it("points into the text as read where digits were folded", () => {
    const read = `${REPORTS}`;
    for (const article of page.articles) {
      const [first] = article.bodySpans;
      const begin = read.slice(first?.start, (first?.start ?? 0) + 4).replace(/\s/gu, "");
      expect(begin).not.toBe("");
      expect(normalise(begin).text).toBe(body(article).slice(0, begin.length));
    }
  });
});

describe("texts without byline or dateline", () => {
  it("begins an article at an official notice", () => {
    const page = cut(`  本报讯（记者 高远） 沂源县昨日召开会议，研究下
半年医疗保障工作，要求各镇抓好落实。

（2023年6月29日沂源县第十九届人大常委会第十二次
会议通过）
  任命石磊为沂源县卫生健康局局长；
  免去柳叶的沂源县水利局局长职务。
`);
    expect(page.articles).toHaveLength(2);
    expect(body(page.articles[1])).toContain("任命石磊为沂源县卫生健康局局长");
  });

  it("takes numbered chapters for parts of one article", () => {
    const page = cut(`政府工作报告

——2021年1月5日在沂源县第十八届人民代表大会上

县长 石磊

各位代表：

现在，我代表县人民政府，向大会报告工作。

一、过去一年的工作

全县生产总值增长6%，财政收入增长5%，群众生活继续改善。

二、今年的任务

我们要推进紧密型医共体建设，办好群众身边的医院。
`);
    expect(page.articles).toHaveLength(1);
    expect(body(page.articles[0])).toContain("二、今年的任务");
  });

  it("takes Markdown headings for headlines, the innermost for the article's", () => {
    const page = cut(`# 晚间新闻

## 详细内容

### 沂源县医院开诊

<p><strong>沂源网消息</strong>（晚间新闻）：沂源县医院昨日开诊。</p><p>首日接诊二百人。</p>

### 桃园迎来丰收

<p>全县桃园昨日开园。</p>
`);
    expect(headlines(page)).toEqual(["沂源县医院开诊", "桃园迎来丰收"]);
    expect(body(page.articles[0])).toBe("沂源县医院昨日开诊。\n首日接诊二百人。");
  });

  it("reads the agency and reporter that close an article", () => {
    const page = cut(`桃园迎来丰收
　　沂源县的桃园昨日开园，游客络绎不绝。
　　（新华社济南7月2日电  记者高远、石磊）
`);
    expect(page.articles).toHaveLength(1);
    expect(page.articles[0]?.reporters.map(({ text }) => text)).toEqual(["高远", "石磊"]);
  });
});

describe("page turns", () => {
  it("leaves them out of the body and marks the article as truncated", () => {
    const page = cut("　　本报讯（记者 高远） 沂源县昨日召开医改推进会，部署今年工作。（下转第三版）\n");
    expect(body(page.articles[0])).toBe("沂源县昨日召开医改推进会，部署今年工作。");
    expect(page.articles[0]?.truncated).toBe(true);
  });
});

describe("sections behind the end of another article", () => {
  it("go to the article that introduces who speaks in them", () => {
    const page = cut(`本报讯（记者 高远） 4月2日，县政府新闻办召开发布
会。县医保局副局长段青禾、县水利局副局长田小禾介绍
了今年的工作。

医保水利两部门介绍今年工作

本报讯（记者 石磊） 沂源县桃园昨日开园，来自各地的
游客络绎不绝，首日接待两千人次。

沂源桃园昨日开园

医保报销更方便

段青禾介绍，今年将在所有村卫生室开通门诊统筹报销，
群众不再往返县城。
`);
    expect(page.articles).toHaveLength(2);
    expect(body(page.articles[0])).toContain("门诊统筹报销");
    expect(headlines(page)).toEqual(["医保水利两部门介绍今年工作", "沂源桃园昨日开园"]);
  });
});
