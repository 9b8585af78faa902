import { describe, expect, it } from "@jest/globals";
import { findProgrammes } from "../../../../ingest/extract/programmes/find-programmes.ts";
import { articleOf, mentionsOf, type NamesByType } from "../../../support/extract-article.ts";
import { named } from "../read-article.ts";

function programmes(body: string, names: NamesByType = {}): readonly string[] {
  const article = articleOf(body);
  return findProgrammes(article, mentionsOf(article, names)).map(({ text }) => text);
}
const kinds = (body: string) => findProgrammes(articleOf(body), []).map(({ text, kind }) => [text, kind]);

describe("programmes listed behind one another", () => {
  it("may be short behind a longer name", () => {
    expect(programmes("实施青年创客培育计划、燕归计划和乡村女匠行动等，成效明显。")).toEqual([
      "青年创客培育计划",
      "燕归计划",
      "乡村女匠行动",
    ]);
    expect(programmes("实施燕归计划。")).toEqual([]);
  });
});

describe("programmes in quotation marks", () => {
  it("are known by the word that follows, and the marks stay outside", () => {
    expect(kinds("该县深化“一窗两办”改革，叫响“云岭好办”品牌。")).toEqual([
      ["一窗两办", "reform"],
      ["云岭好办", "brand"],
    ]);
  });

  it("may have words between name and head", () => {
    expect(kinds("建立“访调对接”的联合调处机制。")).toEqual([["访调对接", "mechanism"]]);
  });

  it("are known by the verb before them", () => {
    expect(programmes("各镇推行“秒登快办”，群众少跑了路。")).toEqual(["秒登快办"]);
  });

  it("share in a list what holds for one", () => {
    expect(programmes("推出“夜间门诊”“上门护理”、“云上问诊”等便民服务。")).toEqual([
      "夜间门诊",
      "上门护理",
      "云上问诊",
    ]);
  });

  it("may be said to be one", () => {
    expect(kinds("“圆梦办”是云岭县推出的办事品牌，很受欢迎。")).toEqual([["圆梦办", "brand"]]);
  });

  it("are found again without marks", () => {
    expect(programmes("启动“晨曦助学”行动。晨曦助学惠及百人。")).toEqual(["晨曦助学", "晨曦助学"]);
  });

  it("are no slogans, honours, figures of speech, media or spoken words", () => {
    expect(
      programmes(
        "墙上写着“平安是福”。他获评“最美医生”称号。当地打造“样板间”，开通“绿色通道”。" +
          "市局开通“云岭交警”微信公众号。“服务很好！”老人说。干部增强“四个意识”。",
      ),
    ).toEqual([]);
  });

  it("may be called by a formula, or by a number of parts that go together", () => {
    expect(kinds("建成‘2+5+N’邻里纠纷预防化解体系，实现“六访合一”。")).toEqual([
      ["2+5+N", "mechanism"],
      ["六访合一", "mechanism"],
    ]);
  });

  it("are known by what care or help is said to be given", () => {
    expect(programmes("对独居老人提倡“近邻照料”，对失能老人进行“机构托管”。")).toEqual([
      "近邻照料",
      "机构托管",
    ]);
  });

  it("are services of a public account, and neither the account's platform nor a news account", () => {
    expect(programmes("云岭县开发“云岭社保”微信公众平台，又通过微信公众平台答复。")).toEqual(["云岭社保"]);
  });

  it("are no cells of the party, no teams of men, and nobody who enjoys a reform", () => {
    expect(
      programmes(
        "以“云岭驿站党支部”为引领，打造一支“走得进、坐得下、谈得来”的调解队伍，“随迁家长”享受到这一改革红利。",
      ),
    ).toEqual([]);
  });

  it("are known by their build wherever they stand", () => {
    expect(programmes("村里的“一户一方案”和“惠渔贷”都上了墙，今年是“作风攻坚年”。")).toEqual([
      "一户一方案",
      "惠渔贷",
      "作风攻坚年",
    ]);
    expect(programmes("他想“一网打尽”，她有“密码”。")).toEqual([]);
  });

  it("may hold spoken words where a head follows at once", () => {
    expect(programmes("点开“我来点单”功能即可。")).toEqual(["我来点单"]);
    expect(programmes("“我来点单，”她说。")).toEqual([]);
  });

  it("are programmes at each place where they are quoted", () => {
    expect(programmes("推行“村呼镇应”改革。“村呼镇应”好不好，村民说了算。")).toEqual([
      "村呼镇应",
      "村呼镇应",
    ]);
  });

  it("are no thing of a body: 平台 alone, or two characters after a verb", () => {
    expect(programmes("从“频道”到“平台”，小店完成了“升级”。")).toEqual([]);
  });

  it("are known by what stands right before them", () => {
    expect(programmes("居民用小程序“云岭一家”报修，品牌“走出去”不易。")).toEqual(["云岭一家"]);
  });

  it("play their part where they are built like services", () => {
    expect(programmes("该区发挥“数字专员”作用，发挥“桥梁”作用。")).toEqual(["数字专员"]);
  });

  it("are a whole where a fixed term ends them, and where one says what they are", () => {
    expect(programmes("三地的“联合河长制”见效。")).toEqual(["联合河长制"]);
    expect(programmes("启动“一门全办”行政审批制度改革。")).toEqual(["一门全办"]);
  });

  it("may be insurances of a city", () => {
    expect(programmes("医保局让“岭惠保”可持续。")).toEqual(["岭惠保"]);
  });

  it("in figures need a head", () => {
    expect(programmes("完成10项“13579”民生实事，编号“13579”。")).toContain("13579");
    expect(programmes("门牌号是“13579”。")).toEqual([]);
  });
});

describe("programmes without quotation marks", () => {
  it("are fixed terms of national policy", () => {
    expect(kinds("该县建设紧密型县域医共体，落实河长制。")).toEqual([
      ["紧密型县域医共体", "mechanism"],
      ["河长制", "mechanism"],
    ]);
  });

  it("have a name of their own after a verb of setting up", () => {
    expect(kinds("今年以来，云岭县开展百村水塘清淤行动，实施引雁归巢工程。")).toEqual([
      ["百村水塘清淤行动", "campaign"],
      ["引雁归巢工程", "project"],
    ]);
  });

  it("may hold a verb in their name", () => {
    expect(programmes("实施山地果树嫁接推广行动。")).toEqual(["山地果树嫁接推广行动"]);
  });

  it("in a list before a common head are names of their own", () => {
    expect(kinds("严格执行巡河值守、河长述职、水质公示等5项制度。")).toEqual([
      ["巡河值守", "mechanism"],
      ["河长述职", "mechanism"],
      ["水质公示", "mechanism"],
    ]);
    expect(programmes("实施道路、桥梁等3项工程。")).toEqual([]);
  });

  it("are building projects that begin with a firm, a place or an unknown word", () => {
    expect(programmes("泓鼎公司技改项目用时8天。", { Organization: ["泓鼎公司"] })).toEqual([
      "泓鼎公司技改项目",
    ]);
    expect(programmes("云岭县重点项目开工，投资1亿元的项目建成。", { Place: ["云岭县"] })).toEqual([]);
  });

  it("are the building projects of a list, so far as they have names", () => {
    const names = { Place: ["云岭", "青溪"] };
    expect(programmes("加快推进云岭城际铁路、青溪高铁等32个在建项目建设。", names)).toEqual([
      "云岭城际铁路",
      "青溪高铁",
    ]);
    expect(named("Programme", "实施污水处理、人工湿地等一批重点工程。")).toEqual([]);
  });

  it("may follow one another", () => {
    expect(programmes("推进山林承包制度改革以及水权交易制度改革。")).toEqual([
      "山林承包制度改革",
      "水权交易制度改革",
    ]);
  });

  it("are the fuller form where a fixed term ends the name", () => {
    expect(programmes("推进金融供给侧结构性改革。")).toEqual(["金融供给侧结构性改革"]);
  });

  it("are campaigns named after a place", () => {
    expect(programmes("统筹推进健康云岭建设。", { Place: ["云岭"] })).toEqual(["健康云岭建设"]);
  });

  it("hold a fixed term that they are fuller than, but no bare 改革 or 平台 behind it", () => {
    expect(programmes("实施乡村振兴强基工程，深化一业一证平台。")).toEqual(["乡村振兴强基工程", "一业一证"]);
  });

  it("are no terms within the name of a body", () => {
    expect(programmes("云岭县乡村振兴局局长到场。", { Organization: ["云岭县乡村振兴局"] })).toEqual([]);
  });

  it("are services and zones that bear the name of their place", () => {
    expect(programmes("他登录云岭省政务服务网办证。", { Place: ["云岭省"] })).toEqual(["云岭省政务服务网"]);
  });

  it("begin after the nearest verb of setting up, a verb within a compound left to the name", () => {
    expect(programmes("加快建设渔船动态监测系统，实施茶树嫁接推广机制。")).toEqual([
      "渔船动态监测系统",
      "茶树嫁接推广机制",
    ]);
    expect(programmes("支持云岭建立创业交流机制。")).toEqual([]);
  });

  it("may hold 和 where the words before it are no name", () => {
    expect(programmes("建立医师柔性流动和带教指导机制。")).toEqual(["医师柔性流动和带教指导机制"]);
    expect(programmes("建立联络员机制和山林巡护制度。")).toEqual(["联络员机制", "山林巡护制度"]);
  });

  it("may follow the attribute that a verb governs", () => {
    expect(programmes("建成统一的医保经办平台。")).toEqual(["医保经办平台"]);
  });

  it("are life events handled as one thing, the event within the name", () => {
    expect(programmes("将开办茶馆“一件事”的表单合并，平均每个“一件事”少跑两趟。")).toEqual([
      "开办茶馆“一件事”",
      "一件事",
    ]);
    expect(kinds("围绕高效办成“一件事”，云岭县改流程。")).toEqual([["高效办成“一件事”", "reform"]]);
  });

  it("are no generic words", () => {
    expect(
      programmes("建立长效工作机制，推进重点建设项目，提供优质便民服务，优化营商环境，推动高质量发展。"),
    ).toEqual([]);
  });

  it("are no part of a document's title", () => {
    expect(programmes("印发《关于实施引雁归巢工程的通知》。")).toEqual([]);
  });
});

it("programme mentions are ordered and their text is what stands at the span", () => {
  const article = articleOf("推行“一窗两办”。落实河长制，深化“一窗两办”改革。", "云岭推行一窗两办");
  const found = findProgrammes(article, []);
  expect(found.map(({ text }) => text)).toEqual(["一窗两办", "一窗两办", "河长制", "一窗两办"]);
  for (const { span, text } of found) expect(article.text.slice(span.start, span.end)).toBe(text);
});
