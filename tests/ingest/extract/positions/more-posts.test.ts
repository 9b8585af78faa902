import { describe, expect, it } from "@jest/globals";
import { posts } from "../read-article.ts";

describe("a post's body", () => {
  it.each([
    [
      "is read whole where its last word begins a post",
      "海宁市人民政府办公室主任周明远介绍。",
      ["周明远 | 海宁市人民政府办公室 | 主任 | current"],
    ],
    ["stands before 的", "海宁市教育局的局长周明远介绍。", ["周明远 | 海宁市教育局 | 局长 | current"]],
    [
      "is that of a clause about holding it",
      "时任海宁市教育局局长的王勇说，好。",
      ["王勇 | 海宁市教育局 | 局长 | former"],
    ],
    ["is not the word 原", "海宁市教育局原局长周明远介绍。", ["周明远 | 海宁市教育局 | 局长 | former"]],
    [
      "is what 该局 stands for",
      "海宁市教育局印发通知。该局局长周明远介绍。",
      ["周明远 | 海宁市教育局 | 局长 | current"],
    ],
    [
      "is the village of its secretary",
      "走进硖石镇北坡村，村支书李建国正在忙碌。",
      ["李建国 | 北坡村 | 村支书 | current"],
    ],
    [
      "is the company that 公司 stands for",
      "海宁市明润机械有限公司去年投产。公司总经理李建国介绍。",
      ["李建国 | 海宁市明润机械有限公司 | 总经理 | current"],
    ],
  ])("%s", (_, text, expected) => {
    expect(posts(text)).toEqual(expected);
  });

  it("is none of those named before where a name that was not recognised stands before the post", () => {
    expect(posts("海宁市教育局发文。喜航总裁李建国介绍。")).toEqual(["李建国 | - | 总裁 | current"]);
  });

  it("is no body that the party cell of a village would be", () => {
    expect(posts("北坡村党支部书记李建国介绍。")).toEqual(["李建国 | 北坡村 | 党支部书记 | current"]);
  });
});

it("reads the posts before one whose body was not recognised", () => {
  expect(posts("海宁市教育局党组成员、青禾争议仲裁院院长王勇介绍。")).toContain(
    "王勇 | 海宁市教育局 | 党组成员 | current",
  );
});

describe("posts given and taken", () => {
  it.each([
    [
      "from several at once",
      "免去王勇、李建国的海宁市财政局副局长职务。",
      ["王勇 | 海宁市财政局 | 副局长 | removed", "李建国 | 海宁市财政局 | 副局长 | removed"],
    ],
    [
      "in two clauses of which the second says 其",
      "任命张立伟为海宁市财政局局长，免去其海宁市审计局局长职务。",
      ["张立伟 | 海宁市财政局 | 局长 | appointed", "张立伟 | 海宁市审计局 | 局长 | removed"],
    ],
    ["not to candidates", "提名张立伟为海宁市市长候选人。", []],
  ])("%s", (_, text, expected) => {
    expect(posts(text)).toEqual(expected);
  });
});

describe("a way of address", () => {
  it("is no second post of a person whose post is printed in full", () => {
    expect(posts("海宁市教育局局长周明远到场。周明远局长说好。")).toEqual([
      "周明远 | 海宁市教育局 | 局长 | current",
    ]);
  });

  it("is none where the word is a verb", () => {
    expect(posts("周明远代表海宁市教育局发言。")).toEqual([]);
  });
});

it("reads Traditional titles", () => {
  expect(posts("海寧縣衛生局副局長王勇表示。")).toEqual(["王勇 | 海寧縣衛生局 | 副局長 | current"]);
});
