import { describe, expect, it } from "@jest/globals";
import { named, posts } from "../read-article.ts";

describe("a community or village that only the post behind it tells", () => {
  it.each([
    [
      "stands behind a mark and beside its secretary",
      "“事情办好了。”云岭山社区党委书记周明远说。",
      ["周明远 | 云岭山社区 | 党委书记 | current"],
    ],
    [
      "stands behind the town it is in",
      "海宁市硖石街道云岭山社区党委副书记周明远说，好。",
      ["周明远 | 云岭山社区 | 党委副书记 | current"],
    ],
    [
      "has a post of the neighbourhood committee beside it",
      "“事情办好了。”云岭山社区党委书记、居委会主任周明远说。",
      ["周明远 | 云岭山社区 | 党委书记 | current", "周明远 | 云岭山社区 | 居委会主任 | current"],
    ],
    [
      "stands behind the name of the person, after the town",
      "周明远说，好。周明远是海宁市硖石街道云岭山社区党委书记，忙得很。",
      ["周明远 | 云岭山社区 | 党委书记 | current"],
    ],
    [
      "is printed before a post that begins with 村",
      "“路修通了。”栗子沟村村党支部书记周明远说。",
      ["周明远 | 栗子沟村 | 党支部书记 | current"],
    ],
  ])("%s", (_, text, expected) => {
    expect(posts(text)).toEqual(expected);
  });

  it("is a place wherever the article prints it", () => {
    const text = "云岭山社区办起食堂。“事情办好了。”云岭山社区党委书记周明远说。";
    expect(named("Place", text)).toEqual(["云岭山社区", "云岭山社区"]);
  });

  it.each([
    ["a clause before 社区", "周明远逢人就夸社区网格员。", "逢人就夸社区"],
    ["a verb before 村", "2017年换届，当选村党支部书记的周明远很忙。", "当选村"],
    ["words of number", "“好。”多个社区党委书记周明远说。", "多个社区"],
  ])("is not %s", (_, text, words) => {
    expect(named("Place", text)).not.toContain(words);
  });
});

describe("a post with the party cell of a village or unit", () => {
  it("is held in the village where it follows the name", () => {
    expect(posts("周明远说，好。周明远，海宁市硖石街道北坡村党支部书记，回乡多年。")).toEqual([
      "周明远 | 北坡村 | 党支部书记 | current",
    ]);
  });

  it("is held in the division of a company", () => {
    expect(posts("开工第一天，除尘与节水事业部党支部书记周明远介绍。")).toEqual([
      "周明远 | 除尘与节水事业部 | 党支部书记 | current",
    ]);
  });

  it("is given by those who are named between 被 and the verb", () => {
    expect(posts("周明远说，好。今年1月，周明远被硖石镇党委任命为北坡村党支部书记。")).toEqual([
      "周明远 | 北坡村 | 党支部书记 | appointed",
    ]);
  });
});

it("reads 党员网格员 as one post, of the community named before", () => {
  expect(posts("海宁市硖石街道云岭山社区很热闹。社区党员网格员周明远介绍情况。")).toEqual([
    "周明远 | 云岭山社区 | 党员网格员 | current",
  ]);
});
