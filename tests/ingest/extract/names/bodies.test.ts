import { describe, expect, it } from "@jest/globals";
import { extract, named } from "../read-article.ts";

describe("bodies", () => {
  it.each([
    ["a place and a last word", "他在海宁市第三人民医院工作。", ["海宁市第三人民医院"]],
    ["a place and an agency's short name", "海宁市卫健委发布通知。", ["海宁市卫健委"]],
    ["a level and an agency's short name", "市卫健委、县医保局负责落实。", ["市卫健委", "县医保局"]],
    ["a level and a number", "县五院院长与市一中校长座谈。", ["县五院", "市一中"]],
    ["a party committee", "海宁市委宣传部部长李清表示。", ["海宁市委宣传部"]],
    ["a chain of places", "浙江省海宁市许村镇卫生院昨日揭牌。", ["许村镇卫生院"]],
    ["a body inside a body", "山东大学齐鲁医院昨日揭牌。", ["山东大学齐鲁医院"]],
    ["an unknown word", "泓鼎公司和安垣食品有限公司签约。", ["泓鼎公司", "安垣食品有限公司"]],
    ["a bracket in the name", "昨日，恒远精密制造（东海）有限公司投产。", ["恒远精密制造（东海）有限公司"]],
    [
      "a title that is a paper's",
      "《海州晨报》和《东海医药》杂志报道，《海州市发展规划》已印发。",
      ["海州晨报", "东海医药"],
    ],
    ["two fields of work", "海宁市政务服务和大数据管理局发布通知。", ["海宁市政务服务和大数据管理局"]],
    ["a committee beside a government", "海宁市委市政府研究决定。", ["海宁市委", "市政府"]],
    ["a name in quotes", "硖石街道的“银铃”助老志愿服务队走进社区。", ["“银铃”助老志愿服务队"]],
    ["a zone", "开发区行政审批局局长周明远表示。", ["开发区行政审批局"]],
    ["a city's short name before a college", "嘉兴学院昨日开学。", ["嘉兴学院"]],
    ["the division that owns them", "嘉兴市海宁市市委昨日部署。", ["海宁市市委"]],
    ["a county before a town", "海宁市许村镇卫生院昨日揭牌。", ["海宁市许村镇卫生院"]],
    ["a university before its hospital", "患者在复旦大学附属中山医院康复。", ["复旦大学附属中山医院"]],
    ["a town's level", "他走进乡民政所咨询。", ["乡民政所"]],
    ["the post behind a bare name", "教育局局长周明远介绍情况。", ["教育局"]],
    ["a bureau by a common word", "海宁市渔业局成立工作组。", ["海宁市渔业局"]],
    ["a word for all sorts", "去年建成海宁市应急救援综合培训基地。", ["海宁市应急救援综合培训基地"]],
    ["the post of its head", "会上，副局长、劳动争议仲裁院院长周明远讲话。", ["劳动争议仲裁院"]],
    ["a verb that only a short word takes", "云川教育发展基金会有一个项目。", ["云川教育发展基金会"]],
    ["a bureau that one goes to", "这件事我跟教育局联系一下。", ["教育局"]],
    [
      "a street's level",
      "我们向街道人大工委反映，上报街道“民声直达”指挥中心。",
      ["街道人大工委", "街道“民声直达”指挥中心"],
    ],
    ["a hospital listed behind another", "海宁市人民医院和中医院两家参加。", ["海宁市人民医院", "中医院"]],
    [
      "a community that has it, without the street before",
      "他走进清和街道柳园社区党群服务中心。",
      ["柳园社区党群服务中心"],
    ],
    ["a last word before 里", "海宁市布鞋加工培训基地里很热闹。", ["海宁市布鞋加工培训基地"]],
    [
      "a discipline commission's group in another body",
      "海宁市纪委监委驻市教育局纪检监察组开展检查。",
      ["海宁市纪委监委驻市教育局纪检监察组"],
    ],
    [
      "a headquarters and its group",
      "按海宁市防汛指挥部物资保障组的方案分发。",
      ["海宁市防汛指挥部物资保障组"],
    ],
    ["two fields of a firm's division", "昨天，除湿与节电事业部开工。", ["除湿与节电事业部"]],
    ["a team that reports", "全省组织周明远先进事迹报告团。", ["周明远先进事迹报告团"]],
    ["a body of the centre", "国务院办公厅和国家医保局印发通知。", ["国务院办公厅", "国家医保局"]],
  ])("are found by %s", (_, text, names) => {
    expect(named("Organization", text)).toEqual(names);
  });

  it.each([
    ["the cell before its secretary", "海宁市许村镇柳树村党支部书记周明远表示。"],
    ["a session of a congress", "海宁市十三届人大三次会议昨日闭幕。"],
    ["enterprises of a level", "问题报给省属国企党委。"],
  ])("are not %s", (_, text) => {
    expect(named("Organization", text)).toEqual([]);
  });

  it("listed without their place after one that has it are named too", () => {
    expect(named("Organization", "该院会同县政府、检察院、教体局、民政局等单位走访。")).toEqual([
      "县政府",
      "检察院",
      "教体局",
      "民政局",
    ]);
  });

  it("include units that act, as names of their own where the body is named nowhere else", () => {
    expect(named("Organization", "海宁市行政审批服务局社会事务股认真研判。")).toEqual([
      "海宁市行政审批服务局",
      "社会事务股",
    ]);
    const besides = "海宁市人民法院昨日开庭。海宁市人民法院调解速裁团队通过网络开庭。";
    expect(named("Organization", besides)).toEqual(["海宁市人民法院", "海宁市人民法院调解速裁团队"]);
  });

  it("leave the unit to the post of its head", () => {
    expect(named("Organization", "海宁市民政局养老服务科科长周明远介绍情况。")).toEqual(["海宁市民政局"]);
  });

  it("without a last word are told by a list of firms", () => {
    expect(named("Organization", "园区引进泓鼎重工、安垣食品、沃澜等15家企业。")).toEqual([
      "泓鼎重工",
      "安垣食品",
      "沃澜",
    ]);
    expect(named("Organization", "来自泓鼎重工、沃澜等跨国公司的代表到会。")).toEqual(["泓鼎重工", "沃澜"]);
    expect(named("Organization", "培育传媒、演艺、出版等大型企业。")).toEqual([]);
  });

  it("are known by a short name that the text introduces", () => {
    const text = "海宁市人民法院（以下简称“海宁法院”）昨日公布案例。海宁法院表示，案件已结。";
    const { mentions } = extract(text);
    const forms = mentions
      .filter(({ type }) => type === "Organization")
      .map((each) => `${each.text} ${each.form}`);
    expect(forms.at(0)).toBe("海宁市人民法院 name");
    expect(forms.filter((each) => each.startsWith("海宁法院"))).not.toEqual([]);
  });

  it.each([
    ["all bodies of a sort", "全县各部门、各学校、各医院要行动起来。"],
    ["a purchase", "完善政府采购制度，推进社会主义建设，建设智慧医院。"],
    ["students", "大学生和中学生参观了展览。"],
    ["schools and gangs of any sort", "全省中小学开学，打掉恶势力犯罪集团3个。"],
    ["counted ones", "社会各界为14个村卫生室配备设备。"],
    ["ministries' local offices", "各级财政部门、应急管理部门要形成新格局。"],
    ["a quoted way of serving", "医院建立“一站式”服务中心。"],
    ["the health centres of all towns", "乡镇卫生院都已改造。"],
    ["words that meet", "事在格中办，人在网中走。"],
    ["cities", "城市管理局面复杂，超市人多。"],
  ])("are not seen in %s", (_, text) => {
    expect(named("Organization", text)).toEqual([]);
  });

  it("have the kind of their last word", () => {
    const { mentions } = extract("海宁市人民检察院、海宁市红十字会、海宁市实验小学出席。");
    expect(mentions.filter(({ type }) => type === "Organization").map(({ kind }) => kind)).toEqual([
      "court",
      "association",
      "school",
    ]);
  });
});
