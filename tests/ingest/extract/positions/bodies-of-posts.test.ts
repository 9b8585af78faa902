import { describe, expect, it } from "@jest/globals";
import { named, posts } from "../read-article.ts";

describe("a body that only the post beside a name tells", () => {
  it.each([
    [
      "ends in a word too common elsewhere",
      "海宁市水产技术推广站站长周明远介绍，水清了。",
      "周明远 | 海宁市水产技术推广站 | 站长 | current",
    ],
    [
      "has a joining word behind its place",
      "海宁市公共就业和人才服务中心主任周明远表示，人多了。",
      "周明远 | 海宁市公共就业和人才服务中心 | 主任 | current",
    ],
    [
      "leaves its department to the title",
      "海宁青禾医院感染科主任医师周明远介绍。",
      "周明远 | 海宁青禾医院 | 感染科主任医师 | current",
    ],
    ["stands before 现任", "青岭林场现任场长周明远介绍。", "周明远 | 青岭林场 | 场长 | current"],
    [
      "takes in the body that it is set up by",
      "海宁市政府安全生产委员会主任周明远出席。",
      "周明远 | 海宁市政府安全生产委员会 | 主任 | current",
    ],
    [
      "stands in a list of posts without its place",
      "海宁市纪委书记、监委主任周明远出席。",
      "周明远 | 监委 | 主任 | current",
    ],
    [
      "is read from an appointment",
      "任命周明远（女）为海宁市水产技术推广站副站长。",
      "周明远 | 海宁市水产技术推广站 | 副站长 | appointed",
    ],
    [
      "shares its last word with the post",
      "一位选民找到区人大代表周明远。",
      "周明远 | 区人大 | 代表 | current",
    ],
    [
      "is the party body of a community",
      "北坡社区党总支书记周明远介绍。",
      "周明远 | 北坡社区党总支 | 书记 | current",
    ],
  ])("%s", (_, text, expected) => {
    expect(posts(text)).toContain(expected);
  });

  it("is found where else its name stands", () => {
    const text = "海宁市水产技术推广站站长周明远介绍。近年来，海宁市水产技术推广站服务农户。";
    expect(named("Organization", text)).toEqual(["海宁市水产技术推广站", "海宁市水产技术推广站"]);
  });

  it.each([
    ["has no name of its own", "当地一家装饰公司负责人周明远介绍。"],
    ["is called 某", "海宁市某医院医生周明远介绍。"],
    ["is a common noun", "园区负责人周明远介绍。"],
  ])("is none where it %s", (_, text) => {
    expect(named("Organization", text)).toEqual([]);
  });
});

describe("a post without its body beside it", () => {
  it.each([
    [
      "has that of the fellow listed before",
      "海宁市民政局局长王勇、副局长李建国、办公室主任周明远参加活动。",
      "周明远 | 海宁市民政局 | 办公室主任 | current",
    ],
    [
      "has the hospital of the clause before, its department in the title",
      "海宁市人民医院选派队员时，妇产科护士长周明远第一个报名。",
      "周明远 | 海宁市人民医院 | 妇产科护士长 | current",
    ],
    [
      "has what a noun stands for",
      "海宁市成立了青禾农民专业合作社。周明远说，他忙。周明远是合作社的党委书记。",
      "周明远 | 青禾农民专业合作社 | 党委书记 | current",
    ],
    [
      "has the place that ends a clause with 是",
      "周明远说，他忙。周明远是嘉兴市对口帮扶海宁市的挂职干部，现担任海宁市人民医院副院长。",
      "周明远 | 海宁市 | 挂职干部 | current",
    ],
    [
      "goes on with 现担任",
      "周明远说，他忙。周明远是嘉兴市对口帮扶海宁市的挂职干部，现担任海宁市人民医院副院长。",
      "周明远 | 海宁市人民医院 | 副院长 | current",
    ],
    [
      "heads the region whose last word it begins with",
      "广西壮族自治区主席周明远讲话。",
      "周明远 | 广西壮族自治区 | 主席 | current",
    ],
    [
      "stands in a list before a place that leads the next body",
      "全国人大代表、海宁市北坡村党支部书记周明远说，好。",
      "周明远 | 全国人大 | 代表 | current",
    ],
    [
      "may be a calling",
      "海宁市硖石镇派出所民警周明远赶到现场。",
      "周明远 | 海宁市硖石镇派出所 | 民警 | current",
    ],
  ])("%s", (_, text, expected) => {
    expect(posts(text)).toContain(expected);
  });

  it("is left out where it only addresses the person", () => {
    expect(posts("周明远局长来了。")).toEqual([]);
  });

  it("is not given to the name behind the person whom it addresses", () => {
    expect(
      posts("海宁市教育局局长周明远说，好。周明远局长李建国说，好。").filter((post) =>
        post.startsWith("李建国"),
      ),
    ).toEqual([]);
  });
});
