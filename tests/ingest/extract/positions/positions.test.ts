import { describe, expect, it } from "@jest/globals";
import { extract, posts } from "../read-article.ts";

describe("posts", () => {
  it.each([
    ["before a name", "海宁市教育局局长周明远介绍。", ["周明远 | 海宁市教育局 | 局长 | current"]],
    [
      "two in one body",
      "海宁市教育局党组书记、局长周明远介绍。",
      ["周明远 | 海宁市教育局 | 党组书记 | current", "周明远 | 海宁市教育局 | 局长 | current"],
    ],
    [
      "in two bodies",
      "市卫健委党组副书记、市疾控中心党委书记周明远介绍。",
      ["周明远 | 市卫健委 | 党组副书记 | current", "周明远 | 市疾控中心 | 党委书记 | current"],
    ],
    [
      "with a bracket",
      "海宁市教育局副局长（主持工作）周明远介绍。",
      ["周明远 | 海宁市教育局 | 副局长（主持工作） | current"],
    ],
    [
      "with a unit of the body",
      "海宁市人民医院党委委员、心内科执行主任林晓燕刚刚下班。",
      ["林晓燕 | 海宁市人民医院 | 党委委员 | current", "林晓燕 | 海宁市人民医院 | 心内科执行主任 | current"],
    ],
    [
      "of a place",
      "海宁市委副书记、市长王立峰表示。",
      ["王立峰 | 海宁市委 | 副书记 | current", "王立峰 | 海宁市 | 市长 | current"],
    ],
    ["held before", "原市卫健委主任钱大有说。", ["钱大有 | 市卫健委 | 主任 | former"]],
    ["after a comma", "张立伟，海宁市财政局局长。", ["张立伟 | 海宁市财政局 | 局长 | current"]],
    ["given", "任命陈国栋为海宁市财政局局长。", ["陈国栋 | 海宁市财政局 | 局长 | appointed"]],
    ["taken", "免去赵立新的海宁市财政局局长职务。", ["赵立新 | 海宁市财政局 | 局长 | removed"]],
    [
      "changed",
      "局长王建国任海宁市卫生健康局主任，不再担任海宁市人民医院院长职务。",
      ["王建国 | 海宁市卫生健康局 | 主任 | appointed", "王建国 | 海宁市人民医院 | 院长 | removed"],
    ],
    [
      "shared",
      "海宁市教育局副局长周明远、李建国出席。",
      ["周明远 | 海宁市教育局 | 副局长 | current", "李建国 | 海宁市教育局 | 副局长 | current"],
    ],
    [
      "in a group named after its leaders",
      "成立以市长王立峰为组长的防汛救灾工作领导小组。",
      ["王立峰 | 防汛救灾工作领导小组 | 组长 | current"],
    ],
    [
      "in a group that two lead",
      "成立以王立峰、赵雪梅为组长的防汛救灾工作领导小组。",
      ["王立峰 | 防汛救灾工作领导小组 | 组长 | current", "赵雪梅 | 防汛救灾工作领导小组 | 组长 | current"],
    ],
  ])("are read %s", (_, text, expected) => {
    expect(posts(text)).toEqual(expect.arrayContaining([...expected]));
  });

  it("printed without a body take the one named before that can have them", () => {
    expect(posts("海宁市人民医院昨日揭牌。海宁市财政局拨款。院长林晓燕说。")).toEqual([
      "林晓燕 | 海宁市人民医院 | 院长 | current",
    ]);
  });

  it("say where their title stands", () => {
    const text = "海宁市教育局党组书记、局长周明远介绍。";
    const { claims } = extract(text);
    const titles = claims.flatMap((claim) =>
      claim.kind === "Position"
        ? [[claim.title, text.slice(claim.titleSpan.start, claim.titleSpan.end)]]
        : [],
    );
    expect(titles).toEqual([
      ["党组书记", "党组书记"],
      ["局长", "局长"],
    ]);
  });

  it("are not made of a post that is somebody else's", () => {
    expect(posts("海宁市财政局局长钱大有说完，院长走了。")).toEqual([
      "钱大有 | 海宁市财政局 | 局长 | current",
    ]);
  });
});
