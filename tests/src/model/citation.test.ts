import { describe, expect, it } from "@jest/globals";
import { type CitedText, citation, printedPage } from "../../../src/model/citation.ts";

const ARTICLE: CitedText = {
  reporters: ["韩雨桐"],
  headline: "小病不出镇",
  publisher: "涡淮日报",
  publishedOn: "2023-05-18",
  page: "3",
  address: null,
  accessedOn: "2026-01-02",
};
const ADDRESS = "https://news.example.cn/2023/0518.html";
const cite = (changes: Partial<CitedText>): string => citation({ ...ARTICLE, ...changes });

describe("the reference of a text by GB/T 7714-2015", () => {
  it("in a newspaper names author, title, paper, day and page", () => {
    expect(cite({})).toBe("韩雨桐. 小病不出镇[N]. 涡淮日报, 2023-05-18(3).");
  });

  it("in a newspaper on the web adds the day of access and the address", () => {
    expect(cite({ address: ADDRESS })).toBe(
      `韩雨桐. 小病不出镇[N/OL]. 涡淮日报, 2023-05-18(3)[2026-01-02]. ${ADDRESS}.`,
    );
  });

  it("names three authors, and of more the first three", () => {
    expect(cite({ reporters: ["甲", "乙", "丙"] })).toMatch(/^甲, 乙, 丙\. /u);
    expect(cite({ reporters: ["甲", "乙", "丙", "丁"] })).toMatch(/^甲, 乙, 丙, 等\. /u);
  });

  it("says what is unknown", () => {
    expect(cite({ reporters: [], page: null })).toBe("佚名. 小病不出镇[N]. 涡淮日报, 2023-05-18.");
    expect(cite({ headline: null })).toBe("韩雨桐. [题名不详][N]. 涡淮日报, 2023-05-18(3).");
    expect(cite({ publishedOn: null, page: null })).toBe("韩雨桐. 小病不出镇[N]. 涡淮日报, [日期不详].");
    expect(cite({ publishedOn: "2023-05" })).toContain("涡淮日报, 2023-05(3).");
    expect(cite({ publisher: null })).toBe("韩雨桐. 小病不出镇[Z]. [出版者不详], 2023-05-18.");
    expect(cite({ publisher: null, reporters: [], headline: null, publishedOn: null })).toBe(
      "佚名. [题名不详][Z]. [出版者不详], [日期不详].",
    );
  });

  it("of a whole page is that of the paper", () => {
    expect(cite({ headline: null, reporters: [] })).toBe("涡淮日报[N]. 2023-05-18(3).");
  });

  it("of an office's page on the web has the office as author, unless somebody signed it", () => {
    const page = { publisher: "平川县人民政府", page: null, address: ADDRESS };
    expect(cite({ ...page, reporters: [] })).toBe(
      `平川县人民政府. 小病不出镇[EB/OL]. (2023-05-18)[2026-01-02]. ${ADDRESS}.`,
    );
    expect(cite(page)).toBe(
      `韩雨桐. 小病不出镇[EB/OL]. 平川县人民政府, 2023(2023-05-18)[2026-01-02]. ${ADDRESS}.`,
    );
    expect(cite({ ...page, publisher: null, reporters: [], publishedOn: null })).toBe(
      `佚名. 小病不出镇[EB/OL]. (日期不详)[2026-01-02]. ${ADDRESS}.`,
    );
  });

  it("of an office's page in a file is that of an unpublished paper", () => {
    expect(cite({ publisher: "平川县人民政府", reporters: [] })).toBe(
      "平川县人民政府. 小病不出镇[Z]. 2023-05-18.",
    );
  });

  it("knows a newspaper by its name", () => {
    for (const paper of ["人民日报海外版", "平川晚报", "健康报"])
      expect(cite({ publisher: paper })).toContain(`[N]. ${paper}, `);
    expect(cite({ publisher: "平川日报社" })).toContain("[N]. 平川日报, ");
    expect(cite({ publisher: "平川县气象局" })).toContain("[Z]");
  });
});

describe("the number of a printed page", () => {
  it.each([
    ["涡淮日报\n2023年5月18日 星期四\n3 版 民生\n正文。", "3"],
    ["涡淮日报 要闻 2 版\n正文。", "2"],
    ["2025年3月20日 星期四 健康周刊 5版\n", "5"],
    ["嘉陵时报 县域新闻 第4版\n（下转第6版）", "4"],
    ["正文。\n（2024年11月8日 A05版）", "A5"],
    ["平川日报 第四版\n", "4"],
    ["平川日报 第十二版\n", "12"],
  ])("is read off the line that names it", (text, page) => {
    expect(printedPage(text)).toBe(page);
  });

  it.each([
    "平川日报 今日8版\n正文。",
    "平川日报 共12版\n正文。",
    "（下转第3版）\n",
    "第1版\n第2版\n",
    "学习强国3版，有新功能。\n",
    "该软件的第2版本\n",
    "",
  ])("is unknown where no line names it, or several do", (text) => {
    expect(printedPage(text)).toBeNull();
  });
});
