import { describe, expect, it } from "@jest/globals";
import { loadLexicons } from "../../../ingest/lexicons/load-lexicons.ts";
import { LINKER, linkDocument } from "../../../ingest/link/link-document.ts";
import type { MentionCluster } from "../../../src/model/extraction.ts";
import { mentionOf, postOf, type ReadPage, readMarked, withClaims } from "./marked-page.ts";

const lexicons = loadLexicons();

function link(read: ReadPage): readonly MentionCluster[] {
  return linkDocument(read.page, read.extraction, lexicons).clusters;
}

/** The texts of each cluster of several mentions or of the one that holds `text`. */
function clusterWith(read: ReadPage, text: string, nth = 0): MentionCluster | undefined {
  const index = mentionOf(read, text, nth);
  return link(read).find((cluster) => cluster.members.some(({ mention }) => mention === index));
}

function keysOf(cluster: MentionCluster | undefined): readonly string[] {
  return cluster?.keys.map(({ key }) => key) ?? [];
}

function pageOf(body: string, more: { publisher?: string; dateline?: string; headline?: string } = {}) {
  const { publisher, ...article } = more;
  return readMarked({ ...(publisher !== undefined && { publisher }), articles: [{ ...article, body }] });
}

describe("linking places", () => {
  const read = pageOf("{L 临沂}之行从{L 沂水}开始，{L 临沂市}的{L 沂水县}有座{L 望仙桥}，{L= 该县}在北部。", {
    publisher: "临沂日报",
  });

  it("puts short and full names of a division together, by the administrative list", () => {
    const place = clusterWith(read, "临沂");
    expect(place?.name).toBe("临沂市");
    expect(place?.aliases).toEqual(["临沂"]);
    expect(place?.reference?.name).toBe("临沂市");
    expect(keysOf(place)).toEqual(["Place|3713"]);
    expect(place?.members.map(({ reason }) => reason.rule)).toEqual(["administrative-list", "head"]);
  });

  it("keys a bridge by its name and the county of the article", () => {
    expect(keysOf(clusterWith(read, "望仙桥"))).toEqual(["Place|371323|望仙桥"]);
  });

  it("reads 该县 as the article's county", () => {
    expect(clusterWith(read, "该县")?.name).toBe("沂水县");
  });

  it("takes a name that several divisions bear for the one of the paper's city", () => {
    const page = pageOf("{L 鼓楼区}办了此事。", { publisher: "徐州日报" });
    expect(keysOf(clusterWith(page, "鼓楼区"))).toEqual(["Place|320302"]);
  });
});

describe("linking bodies", () => {
  it("lets 市卫健委 be the full name of the city's commission", () => {
    const read = pageOf("{O 临沂市卫生健康委员会}发文。{O- 市卫健委}说，{O- 临沂市卫健委}会办。", {
      publisher: "临沂日报",
    });
    const body = clusterWith(read, "市卫健委");
    expect(body?.name).toBe("临沂市卫生健康委员会");
    expect(body?.aliases).toEqual(["市卫健委", "临沂市卫健委"]);
    expect(keysOf(body)).toEqual(["Organization|3713|卫生健康委员会"]);
    expect(body?.members[1]?.reason.why).toContain("临沂市 (3713)");
  });

  it("lets 镇卫生院 be that of the town named before", () => {
    const read = pageOf("{O 海宁市许村镇卫生院}扩建。{O- 镇卫生院}添了设备。", { publisher: "嘉兴日报" });
    expect(clusterWith(read, "镇卫生院")?.name).toBe("海宁市许村镇卫生院");
  });

  it("does not take the city's bureau for a county's", () => {
    const read = pageOf("{O 沂水县教育局}与{O 临沂市教育局}会商，{O- 市教育局}作答。", { dateline: "沂水" });
    expect(clusterWith(read, "市教育局")?.name).toBe("临沂市教育局");
    expect(clusterWith(read, "沂水县教育局")?.aliases).toEqual([]);
  });

  it("keeps a city's first and second hospital apart and reads 二院", () => {
    const read = pageOf("{O 临沂市人民医院}、{O 临沂市第二人民医院}和{O- 临沂二院}都来了。");
    expect(clusterWith(read, "临沂二院")?.name).toBe("临沂市第二人民医院");
    expect(clusterWith(read, "临沂市人民医院")?.members).toHaveLength(1);
  });

  it("keeps a government's office and its news office apart", () => {
    const read = pageOf("{O 临沂市人民政府新闻办公室}发布，{O 临沂市人民政府办公室}作答。");
    expect(clusterWith(read, "临沂市人民政府办公室")?.name).toBe("临沂市人民政府办公室");
  });

  it("follows a short name that the text introduces", () => {
    const read = pageOf("{O 沂水山泉农业发展有限公司}（以下简称“{O- 山泉农发}”）投产。{O- 山泉农发}说好。");
    const body = clusterWith(read, "山泉农发", 1);
    expect(body?.name).toBe("沂水山泉农业发展有限公司");
    expect(body?.members[1]?.reason).toMatchObject({ rule: "introduced", score: 1 });
  });

  it("traces 该局 back to the last bureau before it", () => {
    const read = pageOf("{O 沂水县教育局}发文。{O 沂水县民政局}也发文，{O= 该局}说好。");
    expect(clusterWith(read, "该局")?.name).toBe("沂水县民政局");
  });

  it("takes a bureau without a place for the one named before, else for the article's county", () => {
    const read = pageOf("{O 沂水县行政审批服务局}来了。{O- 行政审批服务局}与{O- 民政局}说好。", {
      dateline: "沂水",
    });
    expect(clusterWith(read, "行政审批服务局")?.name).toBe("沂水县行政审批服务局");
    expect(keysOf(clusterWith(read, "民政局"))).toEqual(["Organization|371323|民政局"]);
  });

  it("takes one short name in two articles for the bureau of each article's county", () => {
    const read = readMarked({
      publisher: "临沂日报",
      articles: [
        { dateline: "沂水", body: "{O 沂水县教育局}来了，{O- 教育局}说好。" },
        { dateline: "平邑", body: "{O- 教育局}也说好，{O 平邑县教育局}在场。{O- 县教育局}到会。" },
      ],
    });
    expect(clusterWith(read, "教育局", 0)?.name).toBe("沂水县教育局");
    expect(clusterWith(read, "教育局", 1)?.name).toBe("平邑县教育局");
    expect(clusterWith(read, "县教育局")?.members).toHaveLength(3);
  });

  it("lets a short name drop words of the full one, also across articles, but no word that tells bodies apart", () => {
    const read = readMarked({
      publisher: "日照日报",
      articles: [
        { body: "{O 日照市园林绿化和市容局}、{O 日照市公安局岚山分局}、{O 日照市中医医院}来了。" },
        { body: "{O- 市园林市容局}、{O- 市公安局}和{O- 市医院}说好。" },
      ],
    });
    expect(clusterWith(read, "市园林市容局")?.name).toBe("日照市园林绿化和市容局");
    expect(clusterWith(read, "市公安局")?.members).toHaveLength(1);
    expect(clusterWith(read, "市医院")?.members).toHaveLength(1);
  });

  it("reads 县 as the only county that the article names", () => {
    const read = pageOf("{L 临沂}、{L 临沂}都好，{L 沂水县}的{O- 县教育局}说好。", { publisher: "临沂日报" });
    expect(keysOf(clusterWith(read, "县教育局"))).toEqual(["Organization|371323|教育局"]);
  });

  it("takes a registered firm's name as the only one, and a shortened one for the city's", () => {
    const read = pageOf("{O/company 云栖谷集团有限公司}与{O/company 云栖食品公司}合作。", {
      publisher: "临沂日报",
    });
    expect(keysOf(clusterWith(read, "云栖谷集团有限公司"))).toEqual(["Organization|-|云栖谷集团有限公司"]);
    expect(keysOf(clusterWith(read, "云栖食品公司"))).toEqual(["Organization|3713|云栖食品公司"]);
  });

  it("gives no key to a body whose division cannot be told", () => {
    const read = pageOf("{O- 市教育局}说好。");
    expect(keysOf(clusterWith(read, "市教育局"))).toEqual([]);
  });

  it("gives the bodies of the centre a key without a division", () => {
    const read = pageOf("{O 国家卫生健康委员会}与{O- 国家卫健委}是一家。");
    expect(clusterWith(read, "国家卫健委")?.members).toHaveLength(2);
    expect(keysOf(clusterWith(read, "国家卫健委"))).toEqual(["Organization|-|国家卫生健康委员会"]);
  });

  it("does not read 市场 as the 市 of a city", () => {
    const read = pageOf("{O- 市场监管局}发文。", { publisher: "临沂日报" });
    expect(keysOf(clusterWith(read, "市场监管局"))).toEqual(["Organization|3713|市场监督管理局"]);
  });
});

describe("linking programmes", () => {
  const read = pageOf(
    "{G 一件事}改革、{G “一件事”集成服务}、{G 高效办成一件事}，还有{G 企业开办“一件事”}。{G 紧密型医共体}即{G 紧密型县域医共体}。{G 三年行动计划}与{G 七个一}。",
    { publisher: "临沂日报" },
  );

  it("puts variants by quotation marks and generic words together", () => {
    const programme = clusterWith(read, "“一件事”集成服务");
    expect(programme?.members).toHaveLength(3);
    expect(keysOf(programme)).toEqual(["Programme|一件事"]);
  });

  it("keeps a name with a distinguishing first part apart", () => {
    expect(clusterWith(read, "企业开办“一件事”")?.members).toHaveLength(1);
  });

  it("knows short forms of national terms", () => {
    expect(clusterWith(read, "紧密型医共体")?.name).toBe("紧密型县域医共体");
  });

  it("knows a short name that leaves characters of a list out, but not where a term of its own starts with a count", () => {
    const page = pageOf("{G 村有所呼、镇有所应}即{G 村呼镇应}；{G 一网、三通、五办}不是{G 一网通办}。");
    expect(clusterWith(page, "村呼镇应")?.name).toBe("村有所呼、镇有所应");
    expect(clusterWith(page, "一网通办")?.members).toHaveLength(1);
  });

  it("puts a long name and what it ends with together", () => {
    const page = pageOf("{G 小微企业质量认证提升行动}启动，{G 质量认证提升行动}见效。");
    expect(clusterWith(page, "质量认证提升行动")?.name).toBe("小微企业质量认证提升行动");
  });

  it("keeps a mechanism and the platform of its name apart", () => {
    const page = pageOf("强化{G 审管互动机制}，用好{G 审管互动平台}，{G 访调对接平台}即{G 访调对接}。");
    expect(clusterWith(page, "审管互动平台")?.members).toHaveLength(1);
    expect(clusterWith(page, "访调对接平台")?.members).toHaveLength(2);
  });

  it("does not take the subject of a reform for its name, unless the page calls it so", () => {
    const page = pageOf("{G 中医药改革}和{G “中医药”综合改革}。{G 速易批改革}即{G 速易批}。");
    expect(keysOf(clusterWith(page, "速易批改革"))).toEqual(["Programme|速易批"]);
    expect(keysOf(clusterWith(pageOf("{G 中医药改革}。"), "中医药改革"))).toEqual(["Programme|中医药改革"]);
  });

  it("binds generic names and slogans of figures to the city", () => {
    expect(keysOf(clusterWith(read, "三年行动计划"))).toEqual(["Programme|3713|三年行动计划"]);
    expect(keysOf(clusterWith(read, "七个一"))).toEqual(["Programme|3713|七个一"]);
  });
});

describe("linking policy documents and events", () => {
  it("traces 《通知》 back and reads the number behind a title", () => {
    const read = pageOf(
      "《{D 关于推进山塘改造的通知}》（沂政办发〔2023〕12号）印发。《{D- 通知}》要求办好，《{D 2024年工作要点}》也要求。",
    );
    const document = clusterWith(read, "通知");
    expect(document?.name).toBe("关于推进山塘改造的通知");
    expect(keysOf(document)).toEqual([
      "PolicyDocument|沂政办发〔2023〕12号",
      "PolicyDocument|关于推进山塘改造的通知",
    ]);
    expect(keysOf(clusterWith(read, "2024年工作要点"))).toEqual([]);
  });

  it("knows the short title that the text defines", () => {
    const read = pageOf(
      "《{D 云岭县医共体建设方案}》（以下简称《{D 医共体办法}》）印发。《{D 医共体办法}》要求办好。",
    );
    expect(clusterWith(read, "医共体办法", 1)?.name).toBe("云岭县医共体建设方案");
  });

  it("puts an event's name with words left out to the fuller one", () => {
    const read = pageOf("{E 2025年云岭市医生岗位技能竞赛}开幕，{E 医生技能竞赛}落幕。");
    expect(clusterWith(read, "医生技能竞赛")?.members).toHaveLength(2);
  });

  it("puts initials, 茶博会, to the one event of the article that they are of", () => {
    const read = pageOf("{E 首届云岭国际茶叶博览会}开幕。{E- 茶博会}上签约多。{E 春季运动会}也开幕。");
    expect(clusterWith(read, "茶博会")?.name).toBe("首届云岭国际茶叶博览会");
    expect(clusterWith(read, "春季运动会")?.name).toBe("春季运动会");
  });

  it("puts 推介会 to the fuller name before it and keys it by month and city", () => {
    const read = readMarked({
      publisher: "临沂日报",
      publishedOn: "2024-05-06",
      articles: [{ body: "{E 春茶招商推介会}开幕，{E- 推介会}很好。{E 启动仪式}也好。" }],
    });
    expect(clusterWith(read, "推介会")?.name).toBe("春茶招商推介会");
    expect(keysOf(clusterWith(read, "推介会"))).toEqual(["Event|春茶招商推介会|2024-05|3713"]);
    expect(keysOf(clusterWith(read, "启动仪式"))).toEqual([]);
  });
});

describe("linking events of many papers", () => {
  it("does not bind the country's and the province's events to the paper's city", () => {
    const read = readMarked({
      publisher: "临沂日报",
      publishedOn: "2024-05",
      articles: [
        { body: "{E 全国茶业大会}与{E 全省茶业会议}。{E 2024年春茶双选会}即{E 临沂市2024年春茶双选会}。" },
      ],
    });
    expect(keysOf(clusterWith(read, "全国茶业大会"))).toEqual(["Event|全国茶业大会|2024-05|-"]);
    expect(keysOf(clusterWith(read, "全省茶业会议"))).toEqual(["Event|全省茶业会议|2024-05|37"]);
    expect(clusterWith(read, "2024年春茶双选会")?.name).toBe("临沂市2024年春茶双选会");
  });
});

describe("linking persons", () => {
  const bare = pageOf(
    "{O 沂水县教育局}局长{P 周明远}说好。{P~ 他}还说，{P= 周局长}会来。\n{P= 该局局长}又说，{P= 陈局长}没来。{P 林小满}也来。",
  );
  const read = withClaims(bare, [
    postOf(bare, "局长", mentionOf(bare, "周明远"), mentionOf(bare, "沂水县教育局")),
  ]);

  it("keys a person by the name and the body, and by a name that few bear where nothing says who it is", () => {
    expect(keysOf(clusterWith(read, "周明远"))).toEqual(["Person|周明远|Organization|371323|教育局"]);
    expect(keysOf(clusterWith(read, "林小满"))).toEqual(["Person|林小满|known"]);
  });

  it("traces 他, 周局长 and 该局局长 back, and says why", () => {
    const person = clusterWith(read, "他");
    expect(person?.members.map(({ reason }) => reason.rule)).toEqual([
      "head",
      "last-person-before",
      "surname-and-post",
      "post-in-body",
    ]);
    expect(person?.aliases).toEqual([]);
  });

  it("leaves a description that fits nobody in no cluster", () => {
    expect(clusterWith(read, "陈局长")).toBeUndefined();
  });

  it("leaves 他 after two people joined by 和 in no cluster", () => {
    const page = pageOf("{P 周明远}和{P 林小满}来了，{P~ 他}说好。");
    expect(clusterWith(page, "他")).toBeUndefined();
  });

  it("takes 我 in a quotation for the one who speaks, and 他 for somebody else", () => {
    const page = pageOf("{P 林小满}来了。{P 周明远}说：“{P~ 我}见过{P~ 他}。”");
    const text = page.page.articles[0]?.text.text ?? "";
    const said = withClaims(page, [
      {
        kind: "Statement",
        article: 0,
        span: { start: text.indexOf("“") + 1, end: text.indexOf("”") },
        confidence: 1,
        speaker: mentionOf(page, "周明远"),
        mode: "direct",
        about: [],
      },
    ]);
    expect(clusterWith(said, "我")?.name).toBe("周明远");
    expect(clusterWith(said, "他")?.name).toBe("林小满");
  });

  it("keeps two people of one name apart when their posts are in bodies of different places", () => {
    const page = pageOf("{O 沂水县教育局}局长{P 周明远}和{O 平邑县医院}院长{P 周明远}同来。");
    const posted = withClaims(page, [
      postOf(page, "局长", mentionOf(page, "周明远", 0), mentionOf(page, "沂水县教育局")),
      postOf(page, "院长", mentionOf(page, "周明远", 1), mentionOf(page, "平邑县医院")),
    ]);
    expect(link(posted).filter(({ type }) => type === "Person")).toHaveLength(2);
  });

  it("tells two heads of one place apart in different articles, and lets a deputy have a second post", () => {
    const read = readMarked({
      publisher: "临沂日报",
      articles: [
        { body: "{O 沂水县教育局}局长{P 周明远}来了。{O 沂水县水利局}局长{P 林大川}来了。" },
        { body: "{O 沂水县中医院}院长{P 周明远}来了。{O 沂水县河务所}副所长{P 林大川}来了。" },
      ],
    });
    const posted = withClaims(read, [
      postOf(read, "局长", mentionOf(read, "周明远", 0), mentionOf(read, "沂水县教育局")),
      postOf(read, "院长", mentionOf(read, "周明远", 1), mentionOf(read, "沂水县中医院")),
      postOf(read, "局长", mentionOf(read, "林大川", 0), mentionOf(read, "沂水县水利局")),
      postOf(read, "副所长", mentionOf(read, "林大川", 1), mentionOf(read, "沂水县河务所")),
    ]);
    const sizes = link(posted).flatMap(({ type, name, members }) =>
      type === "Person" ? [[name, members.length]] : [],
    );
    expect(sizes).toEqual([
      ["周明远", 1],
      ["林大川", 2],
      ["周明远", 1],
    ]);
  });

  it("gives one person two posts of one place, and a key for each", () => {
    const page = pageOf("{O 临沂市卫生健康委员会}副主任、{O- 市疾控中心}书记{P 周明远}说好。", {
      publisher: "临沂日报",
    });
    const posted = withClaims(page, [
      postOf(page, "副主任", mentionOf(page, "周明远"), mentionOf(page, "临沂市卫生健康委员会")),
      postOf(page, "书记", mentionOf(page, "周明远"), mentionOf(page, "市疾控中心")),
    ]);
    expect(keysOf(clusterWith(posted, "周明远"))).toEqual([
      "Person|周明远|Organization|3713|卫生健康委员会",
      "Person|周明远|Organization|3713|疾病预防控制中心",
    ]);
  });

  it("keys the holder of a post of a place by name, place and post", () => {
    const page = pageOf("{L 沂水县}县长{P 周明远}说好。");
    const posted = withClaims(page, [
      postOf(page, "县长", mentionOf(page, "周明远"), mentionOf(page, "沂水县")),
    ]);
    expect(keysOf(clusterWith(posted, "周明远"))).toEqual(["Person|周明远|Place|371323|县长"]);
  });

  it("gives private people and 何女士 no keys", () => {
    const page = pageOf("村民{P! 林小满}说好，{O 沂水县教育局}主任{P 何女士}也说。");
    const posted = withClaims(page, [
      postOf(page, "主任", mentionOf(page, "何女士"), mentionOf(page, "沂水县教育局")),
    ]);
    expect(clusterWith(posted, "林小满")).toMatchObject({ private: true, keys: [] });
    expect(keysOf(clusterWith(posted, "何女士"))).toEqual([]);
  });
});

describe("linkDocument", () => {
  it("names its version, and puts no mention into two clusters", () => {
    const read = pageOf("{O 临沂市卫生健康委员会}、{O- 市卫健委}、{O- 卫健委}、{O= 该委}、{L 临沂}。", {
      publisher: "临沂日报",
    });
    const linked = linkDocument(read.page, read.extraction, lexicons);
    expect(linked.linker).toBe(LINKER);
    const members = linked.clusters.flatMap((cluster) => cluster.members.map(({ mention }) => mention));
    expect(members).toHaveLength(5);
    expect(new Set(members).size).toBe(5);
  });
});
