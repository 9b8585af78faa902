import { describe, expect, it } from "@jest/globals";
import { extract, named } from "../read-article.ts";

describe("persons", () => {
  it.each([
    ["a post before the name", "海宁市教育局局长周明远介绍，新校舍已建成。", ["周明远"]],
    ["two characters before a verb of speech", "海宁市教育局局长周明说，新校舍已建成。", ["周明"]],
    ["two characters before a verb", "海宁市教育局局长周明带领大家参观校舍。", ["周明"]],
    ["a post with a colon", "局长：周明远", ["周明远"]],
    ["a verb of speech after a mark", "“水清了，鱼也多了。”孙立国说。", ["孙立国"]],
    ["a way of speaking after the name", "孙立国高兴地说，水清了。", ["孙立国"]],
    ["a list", "市委书记陈国栋、市长林海峰和副市长赵雪梅出席会议。", ["陈国栋", "林海峰", "赵雪梅"]],
    ["a list after one post", "副市长赵雪梅、钱大有出席会议。", ["赵雪梅", "钱大有"]],
    [
      "a given name with a character that begins words",
      "副局长孙行远、县长钱会阁和院长高院生说。",
      ["孙行远", "钱会阁", "高院生"],
    ],
    ["a surname that is a word", "会议由市政府副秘书长海一鸣主持。", ["海一鸣"]],
    ["an elder's address", "岳山社区的周老爹笑了，赵四柱老人也笑了。", ["周老爹", "赵四柱"]],
    ["a post before a name that holds a sea", "海宁市委书记黄海峰在会上说，水清了。", ["黄海峰"]],
    ["two characters before a promise", "海宁市教育局局长周明承诺说，新校舍年底建成。", ["周明"]],
    ["a compound surname", "院长欧阳文海表示，门诊已开。", ["欧阳文海"]],
    ["a dot", "新任总统约翰·史密斯表示欢迎。", ["约翰·史密斯"]],
    ["a verb of appointing", "会议决定免去赵立新的海宁市财政局局长职务。", ["赵立新"]],
    ["a life in brief", "钱大有，男，1970年5月生。", ["钱大有"]],
  ])("are found by %s", (_, text, names) => {
    expect(named("Person", text)).toEqual(names);
  });

  it.each([
    ["an ordinary word after a post", "会上，院长高度评价了这项工作。"],
    ["a post alone", "市长热线全天开通，主任医师每日坐诊。"],
    ["a committee", "党委委员会议和代表团会议先后召开。"],
    ["students of English", "大学生英语竞赛昨日举行。"],
    ["a body", "全市教育大会在海宁召开。"],
    ["a post", "全县各级林长、河长巡林巡河，副会长会见客人。"],
    ["words in a row", "治理精细化、单一化、封闭化。"],
  ])("are not seen in %s", (_, text) => {
    expect(named("Person", text)).toEqual([]);
  });

  it("are private where they are no officials", () => {
    const { mentions } = extract(
      "患者周桂兰已经出院。李女士说，手续很快。海宁市财政局局长钱大有说，款已拨付。",
    );
    const hidden = mentions.filter((mention) => mention.private === true).map(({ text }) => text);
    expect(hidden).toEqual(["周桂兰", "李女士"]);
    expect(mentions.some(({ text }) => text === "钱大有")).toBe(true);
  });

  it("named for sure in one article are found in the others of the page", () => {
    const names = named("Person", "海宁市财政局局长钱大有说，款已拨付。", "这天一早，钱大有又到了工地。");
    expect(names).toEqual(["钱大有", "钱大有"]);
  });

  it("pointed at by pronoun or by post are mentions of that form", () => {
    const { mentions } = extract("他说，其他人也同意。王局长没有回答，她们也没有。");
    const forms = mentions.filter(({ type }) => type === "Person").map(({ text, form }) => `${text} ${form}`);
    expect(forms).toEqual(["他 pronoun", "王局长 description"]);
  });
});
