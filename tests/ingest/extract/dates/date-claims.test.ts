import { describe, expect, it } from "@jest/globals";
import type { ArticleContext } from "../../../../ingest/extract/context.ts";
import { dateClaims } from "../../../../ingest/extract/dates/date-claims.ts";
import type { Claim, PositionStatus, RelationClaim } from "../../../../src/model/claim.ts";
import { partialDate } from "../../../../src/model/date.ts";
import type { Mention } from "../../../../src/model/mention.ts";

const base = { article: 0, confidence: 0.8 };

function contextOf(text: string): ArticleContext {
  const sentences = [...text.matchAll(/[^。]+。?/gu)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  const issued = partialDate("2024-03-20");
  return {
    article: 0,
    text,
    bodyStart: 0,
    sentences,
    ...(issued && { issued }),
  } as unknown as ArticleContext;
}

function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`${words} does not stand in ${text}`);
  return { start, end: start + words.length };
}

const timesOf = (claim: Claim | undefined) => [claim?.validFrom?.text, claim?.validTo?.text];

/** The times of the post whose claim is made of these words. */
function post(text: string, words: string, status: PositionStatus) {
  const span = spanOf(text, words);
  const claim: Claim = { ...base, kind: "Position", person: 0, title: "局长", titleSpan: span, span, status };
  return timesOf(dateClaims(contextOf(text), [], [claim])[0]);
}

/** Since when the body at the beginning carries out the programme. */
function run(text: string, programme: string) {
  const mention = (type: Mention["type"], words: string): Mention => ({
    type,
    article: 0,
    span: spanOf(text, words),
    text: words,
    form: "name",
    confidence: 0.9,
  });
  const claim: RelationClaim = {
    ...base,
    kind: "Relation",
    relation: "IMPLEMENTS",
    from: 0,
    to: 1,
    span: { start: 0, end: text.length },
  };
  return timesOf(
    dateClaims(
      contextOf(text),
      [mention("Organization", "县卫健局"), mention("Programme", programme)],
      [claim],
    )[0],
  )[0];
}

describe("the times of a post", () => {
  it("begin with an appointment and end with a removal", () => {
    expect(post("2021年5月，柳长青任临河县教育局局长。", "柳长青任临河县教育局局长", "appointed")).toEqual([
      "2021-05",
      undefined,
    ]);
    expect(post("3月18日，县人大常委会免去柳长青局长职务。", "免去柳长青局长", "removed")).toEqual([
      undefined,
      "2024-03-18",
    ]);
  });

  it("are those of the text that gives both or says since when", () => {
    expect(post("2015年3月至2020年8月，柳长青任县教育局局长。", "柳长青任县教育局局长", "former")).toEqual([
      "2015-03",
      "2020-08",
    ]);
    expect(post("柳长青自2019年起担任县教育局局长。", "柳长青自2019年起担任县教育局局长", "current")).toEqual(
      ["2019", undefined],
    );
    expect(post("2019年起，柳长青一直担任县教育局局长。", "柳长青一直担任县教育局局长", "current")).toEqual([
      "2019",
      undefined,
    ]);
  });

  it("are not those of other things in the sentence", () => {
    expect(post("2023年，县教育局局长柳长青带队走访。", "县教育局局长柳长青", "current")).toEqual([
      undefined,
      undefined,
    ]);
    expect(post("2019年以来学校变了样，县教育局局长柳长青说。", "县教育局局长柳长青", "current")).toEqual([
      undefined,
      undefined,
    ]);
    expect(post("2020年前，原局长柳长青常来。", "原局长柳长青", "former")).toEqual([undefined, undefined]);
  });
});

describe("since when a programme is carried out", () => {
  it("is told by 自…起 and 以来, or by a date before what begins", () => {
    expect(run("县卫健局自2021年3月起推行“巡诊到家”服务。", "巡诊到家")).toBe("2021-03");
    expect(run("2019年以来，县卫健局推行“巡诊到家”服务。", "巡诊到家")).toBe("2019");
    expect(run("去年9月，县卫健局启动“巡诊到家”服务。", "巡诊到家")).toBe("2023-09");
    expect(run("3月1日，县卫健局率先推出“巡诊到家”服务。", "巡诊到家")).toBe("2024-03-01");
  });

  it("is not told by the year of a report, a plan or a while", () => {
    expect(run("今年以来，县卫健局推进“巡诊到家”服务。", "巡诊到家")).toBeUndefined();
    expect(run("2024年，县卫健局将启动“巡诊到家”服务。", "巡诊到家")).toBeUndefined();
    expect(run("2023年，县卫健局推进“巡诊到家”服务。", "巡诊到家")).toBeUndefined();
    expect(run("从3月1日至3月7日，县卫健局开展“巡诊到家”服务。", "巡诊到家")).toBeUndefined();
    expect(run("2019年以来人口减少。县卫健局启动“巡诊到家”服务。", "巡诊到家")).toBeUndefined();
  });
});
