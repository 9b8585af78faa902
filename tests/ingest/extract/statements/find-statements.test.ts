import { describe, expect, it } from "@jest/globals";
import { findStatements } from "../../../../ingest/extract/statements/find-statements.ts";
import { articleOf, mentionsOf, type NamesByType } from "../../../support/extract-article.ts";

const CAST: NamesByType = {
  Person: ["陈明远", "李海棠", "他"],
  Organization: ["云岭县医保局", "市水利局"],
  Programme: ["一窗两办", "河长制"],
  PolicyDocument: ["云岭县节水条例"],
};

function statements(body: string, names: NamesByType = CAST) {
  const article = articleOf(body);
  const mentions = mentionsOf(article, names).map((mention) =>
    mention.text === "他" ? { ...mention, form: "pronoun" as const } : mention,
  );
  return findStatements(article, mentions).map(({ speaker, span, mode, cue, about }) => ({
    speaker: speaker === undefined ? undefined : mentions[speaker]?.text,
    content: article.text.slice(span.start, span.end),
    mode,
    cue: cue && article.text.slice(cue.start, cue.end),
    about: about.map((index) => mentions[index]?.text),
  }));
}
const brief = (body: string) =>
  statements(body).map(({ speaker, content, mode }) => [speaker, mode, content]);

describe("direct statements", () => {
  it("have the speaker behind them", () => {
    expect(statements("“今年先把渠修通。”云岭县水务站站长陈明远说。")).toEqual([
      { speaker: "陈明远", content: "今年先把渠修通。", mode: "direct", cue: "说", about: [] },
    ]);
  });

  it("have the speaker before them", () => {
    expect(brief("谈起变化，陈明远告诉记者：“水清了，人也多了。”")).toEqual([
      ["陈明远", "direct", "水清了，人也多了。"],
    ]);
  });

  it("that a speaker's tag cuts are one", () => {
    expect(brief("“先把渠修通，”陈明远说，“再把路铺平。”")).toEqual([
      ["陈明远", "direct", "先把渠修通，”陈明远说，“再把路铺平。"],
    ]);
  });

  it("may run over paragraphs", () => {
    expect(brief("陈明远说：“第一，渠要修通。\n“第二，路要铺平。”\n村里静了下来。")).toEqual([
      ["陈明远", "direct", "第一，渠要修通。\n“第二，路要铺平。"],
    ]);
  });

  it("are followed by indirect ones of the same speaker", () => {
    expect(brief("“今年先把渠修通。”陈明远介绍，明年还要铺路。")).toEqual([
      ["陈明远", "direct", "今年先把渠修通。"],
      ["陈明远", "indirect", "明年还要铺路"],
    ]);
  });

  it("after a colon need no verb of speech", () => {
    expect(brief("陈明远算了一笔账：“一亩地省下八十块钱。”")).toEqual([
      ["陈明远", "direct", "一亩地省下八十块钱。"],
    ]);
  });

  it("belong to whom the sentence before is about", () => {
    expect(brief("陈明远见证了村里的变化，他最有体会。“那时候吃水全靠肩挑，现在不用了。”")).toEqual([
      ["陈明远", "direct", "那时候吃水全靠肩挑，现在不用了。"],
    ]);
  });

  it("are no quoted names, slogans or writings", () => {
    expect(
      brief("陈明远推行“一窗两办”服务，墙上写着：“为人民服务，向人民负责。”陈明远把“小事”当大事。"),
    ).toEqual([]);
  });

  it("of nobody with a name are none", () => {
    expect(brief("“来了三次都没办成。”一位村民说。")).toEqual([]);
  });

  it("are never given to somebody else's name", () => {
    expect(brief("“这下放心了。”陈明远的妻子说。“好得很，大家都来。”云岭县医保局一位负责人说。")).toEqual([]);
  });
});

describe("indirect statements", () => {
  it("run from the comma to the end of the sentence", () => {
    expect(statements("陈明远表示，要落实河长制，管好每条河。随后大家走上河堤。")).toEqual([
      {
        speaker: "陈明远",
        content: "要落实河长制，管好每条河",
        mode: "indirect",
        cue: "表示",
        about: ["河长制"],
      },
    ]);
  });

  it("may come without a comma", () => {
    expect(brief("陈明远认为节水要从娃娃抓起。")).toEqual([["陈明远", "indirect", "节水要从娃娃抓起"]]);
  });

  it("may be given after somebody", () => {
    expect(brief("据陈明远介绍，水库已经蓄满水。")).toEqual([["陈明远", "indirect", "水库已经蓄满水"]]);
  });

  it("of a news lead run to the end of the paragraph", () => {
    expect(brief("记者从云岭县医保局获悉，参保率又提高了。目前系统运行平稳。\n另一段。")).toEqual([
      ["云岭县医保局", "indirect", "参保率又提高了。目前系统运行平稳"],
    ]);
  });

  it("end where the same speaker is quoted", () => {
    expect(brief("陈明远说，渠道已经修通，“明年我们还要把路铺平。”")).toEqual([
      ["陈明远", "indirect", "渠道已经修通"],
      ["陈明远", "direct", "明年我们还要把路铺平。"],
    ]);
  });

  it("go on over demands and lists that the speaker has begun", () => {
    expect(brief("陈明远强调，要修渠。要铺路。当天还看了水库。")).toEqual([
      ["陈明远", "indirect", "要修渠。要铺路"],
    ]);
    expect(brief("陈明远介绍，一是修渠。二是铺路。当天还看了水库。")).toEqual([
      ["陈明远", "indirect", "一是修渠。二是铺路"],
    ]);
  });

  it("of a meeting are those of the body that has called it", () => {
    expect(brief("市水利局召开防汛会议。会议指出，堤防要加固。")).toEqual([
      ["市水利局", "indirect", "堤防要加固"],
    ]);
    expect(brief("会议指出，堤防要加固。")).toEqual([]);
  });

  it("of two speakers in one sentence are two", () => {
    expect(brief("陈明远说，渠道要修通；李海棠说，道路要铺平。")).toEqual([
      ["陈明远", "indirect", "渠道要修通"],
      ["李海棠", "indirect", "道路要铺平"],
    ]);
  });

  it("may begin with a quoted name", () => {
    expect(brief("陈明远表示，“一窗两办”把几个部门的数据连在了一起，办事不用来回跑。")).toEqual([
      ["陈明远", "indirect", "“一窗两办”把几个部门的数据连在了一起，办事不用来回跑"],
    ]);
  });

  it("keep quoted words inside them", () => {
    expect(brief("陈明远表示，要把“小事”办好，让群众满意。")).toEqual([
      ["陈明远", "indirect", "要把“小事”办好，让群众满意"],
    ]);
  });

  it("are none without a named source", () => {
    expect(
      brief(
        "据悉，水库已经蓄满水。据介绍，渠道全部修通。按照云岭县医保局要求，各村都要参保。陈明远听说，渠道修通了。",
      ),
    ).toEqual([]);
  });

  it("are no courtesies and go to no listener", () => {
    expect(brief("陈明远表示衷心感谢。李海棠向陈明远介绍，渠道已经修通。")).toEqual([
      ["李海棠", "indirect", "渠道已经修通"],
    ]);
  });
});

describe("what a statement is about", () => {
  it("is what it names, programmes first", () => {
    const [statement] = statements("陈明远说，市水利局印发了《云岭县节水条例》，并落实河长制。");
    expect(statement?.about).toEqual(["河长制", "云岭县节水条例", "市水利局"]);
  });

  it("is else the programme of its sentence, then of the sentence before", () => {
    expect(statements("说起“一窗两办”，陈明远表示，群众都叫好。")[0]?.about).toEqual(["一窗两办"]);
    expect(statements("云岭县落实河长制。陈明远表示，河水越来越清。")[0]?.about).toEqual(["河长制"]);
  });

  it("is no body inside a programme's name, and not the speaker", () => {
    const names = { ...CAST, Programme: ["云岭好办"], Organization: ["云岭", "市水利局"] };
    expect(statements("市水利局表示，云岭好办由市水利局推行。", names)[0]?.about).toEqual(["云岭好办"]);
  });
});

it("what a speaker does by speaking comes from the verb, and plain saying has none", () => {
  const article = articleOf("陈明远要求，各村都要修渠。李海棠宣布渠道全部修通。陈明远说，好得很呀。");
  const claims = findStatements(article, mentionsOf(article, CAST));
  expect(claims.map(({ act }) => act)).toEqual(["require", "announce", undefined]);
});

it("a text without final marks is searched in bounded pieces", () => {
  const body = "市水利局推行河长制，陈明远说，“先把渠修通，再铺路！”，".repeat(400);
  const found = statements(body);
  expect(found.length).toBeGreaterThan(350);
  expect(new Set(found.map(({ speaker }) => speaker))).toEqual(new Set(["陈明远"]));
});
