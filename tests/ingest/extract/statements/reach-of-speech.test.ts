import { describe, expect, it } from "@jest/globals";
import { extract } from "../read-article.ts";

/** Statements as `speaker | mode | content`. */
function said(text: string): readonly string[] {
  const { claims, mentions } = extract(text);
  return claims
    .filter((claim) => claim.kind === "Statement")
    .map(({ speaker, mode, span }) =>
      [speaker === undefined ? "-" : mentions[speaker]?.text, mode, text.slice(span.start, span.end)].join(
        " | ",
      ),
    );
}

describe("reported words", () => {
  it.each([
    [
      "run to the end of a paragraph that opens with who says them",
      "王勇介绍，今年新建学校三所。工程款已经到位。秋季可以招生。",
      ["王勇 | indirect | 今年新建学校三所。工程款已经到位。秋季可以招生"],
    ],
    [
      "end where the reporter tells what came next",
      "王勇介绍，今年新建学校三所。随后，他走进工地。",
      ["王勇 | indirect | 今年新建学校三所"],
    ],
    [
      "end where a name begins the next sentence",
      "王勇介绍，今年新建学校三所。李建国走进工地。",
      ["王勇 | indirect | 今年新建学校三所"],
    ],
    [
      "end with their sentence in the middle of a paragraph",
      "学校快要建好了。王勇介绍，今年新建学校三所。孩子们十分期待。",
      ["王勇 | indirect | 今年新建学校三所"],
    ],
    [
      "go on in the middle of a paragraph where only the speaker says 我们",
      "学校快要建好了。王勇介绍，今年新建学校三所。明年我们还要建两所。",
      ["王勇 | indirect | 今年新建学校三所。明年我们还要建两所"],
    ],
    [
      "are what somebody thinks",
      "海宁市教育局局长王勇到场。在王勇看来，改革还要深化。",
      ["王勇 | indirect | 改革还要深化"],
    ],
    [
      "follow a clause with their speaker",
      "王勇通报了有关情况，表示改革还要深化。",
      ["王勇 | indirect | 改革还要深化"],
    ],
    ["are none of the person that something is done to", "代表团感谢王勇，表示改革还要深化。", []],
    ["are none where the verb is a noun", "去年，王勇准备新的建议，这一次他想解决一个老难题。", []],
  ])("%s", (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe("an interview", () => {
  it("gives one statement an answer, over all its paragraphs", () => {
    const text =
      "就教育改革，记者采访了王勇。\n记者：今年有什么打算？\n王勇：今年要深化改革。\n“老路”不再走。\n记者：谢谢。";
    expect(said(text)).toEqual(["王勇 | direct | 今年要深化改革。\n“老路”不再走。"]);
  });

  it("is none without a question", () => {
    expect(said("王勇：海宁市教育局局长。")).toEqual([]);
  });
});

describe("a quotation whose opening mark was cut off", () => {
  it("begins with its paragraph", () => {
    expect(said("与权和监督权。通过“清风行动”，大家心更近了。”北坡村党支部书记李建国说。")).toEqual([
      "李建国 | direct | 与权和监督权。通过“清风行动”，大家心更近了。",
    ]);
  });
});

it("hears Traditional verbs", () => {
  expect(said("縣教育局局長王勇強調，今年要建學校。")).toEqual(["王勇 | indirect | 今年要建學校"]);
});
