import { describe, expect, it } from "@jest/globals";
import { type FoundPage, toGold } from "../../../ingest/evaluate/gold-format.ts";
import type { Claim } from "../../../src/model/claim.ts";
import { partialDate } from "../../../src/model/date.ts";
import type { Article, SegmentedPage, SourceText } from "../../../src/model/document.ts";
import type { MentionCluster } from "../../../src/model/extraction.ts";
import { identityMap, joinMapped, type MappedText, sliceMapped } from "../../../src/model/mapped-text.ts";
import type { Mention } from "../../../src/model/mention.ts";
import type { Span } from "../../../src/model/span.ts";

// Two columns of the first article (cut after 推) with another article between, and 𠮷, a character of two units.
const TEXT = `涡淮 日报
县医 院：好
□ 记者 陶子𠮷
沈立川说，蒙城县第五
人民医院要推
另一 篇短文。
广“漆园快办”１ ． ３万件。县五院`;

const place = (words: string, from = 0): Span => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const HEADLINE = place("县医 院：好");
const FIRST_PIECE = place("沈立川说，蒙城县第五\n人民医院要推");
const SECOND_PIECE = place("广“漆园快办”１ ． ３万件。县五院");
const OTHER = place("另一 篇短文。");

/** The pieces joined as the segment stage joins them: wraps and spaces gone, full-width digits folded. */
function normalised(pieces: readonly Span[]): MappedText {
  const page = identityMap(TEXT);
  const units: MappedText[] = [];
  for (const { start, end } of pieces) {
    for (let at = start; at < end; at++) units.push(sliceMapped(page, { start: at, end: at + 1 }));
  }
  const joined = joinMapped(units.filter((unit) => unit.text.trim() !== ""));
  const folded = joined.text.replace(/[！-～]/gu, (wide) =>
    "１３．".includes(wide) ? String.fromCharCode(wide.charCodeAt(0) - 0xfee0) : wide,
  );
  return { ...joined, text: folded };
}

function article(ordinal: number, spans: readonly Span[], more: Partial<Article> = {}): Article {
  return {
    ordinal,
    headlineParts: [],
    reporters: [],
    text: normalised(spans),
    bodyStart: 0,
    sentences: [],
    bodySpans: spans,
    truncated: false,
    ...more,
  };
}

const first = article(0, [FIRST_PIECE, SECOND_PIECE], {
  headline: { text: "县医院：好", span: HEADLINE },
  reporters: [{ text: "陶子𠮷", span: place("陶子𠮷") }],
});
const source: SourceText = {
  location: "pages/2023/one.txt",
  sha256: "0",
  textSha256: "0",
  readerVersion: "text/1",
  encoding: "utf-8",
  text: TEXT,
};
const publishedOn = partialDate("2023-05");
const page: SegmentedPage = {
  publisher: "涡淮 日报",
  ...(publishedOn ? { publishedOn } : {}),
  articles: [first, article(1, [OTHER])],
};

const within = (words: string): Span => {
  const start = first.text.text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
};
function mention(type: Mention["type"], words: string, form: Mention["form"] = "name"): Mention {
  return { type, article: 0, span: within(words), text: words, form, confidence: 1 };
}
const mentions: Mention[] = [
  mention("Person", "沈立川"),
  mention("Organization", "蒙城县第五人民医院"),
  mention("Programme", "漆园快办"),
  mention("Organization", "县五院", "short"),
  mention("Organization", "医院", "description"),
  mention("Person", "立川", "pronoun"),
];
const reason = { rule: "same-form", score: 1, why: "the same words" };
function cluster(type: Mention["type"], members: readonly number[], name: string, more = {}): MentionCluster {
  const [head = 0] = members;
  return {
    type,
    head,
    members: members.map((member) => ({ mention: member, reason })),
    name,
    aliases: [],
    keys: [],
    ...more,
  };
}
const clusters = [
  cluster("Person", [0], "沈立川"),
  cluster("Organization", [1, 3, 4], "蒙城县第五人民医院", { aliases: ["县五院"], kind: "hospital" }),
  cluster("Programme", [2], "漆园快办"),
];
const base = { article: 0, confidence: 1 };

function goldOf(claims: readonly Claim[], more: Partial<FoundPage> = {}) {
  return toGold({
    source,
    page,
    extraction: { extractor: "test/1", mentions, claims },
    linked: { linker: "test/1", clusters },
    ...more,
  });
}

describe("the gold format of a page", () => {
  it("names the page, its paper and its date", () => {
    const gold = goldOf([]);
    expect([gold.source, gold.publisher, gold.publishedOn]).toEqual(["one.txt", "涡淮日报", "2023-05"]);
    const bare = goldOf([], { page: { articles: [] }, linked: { linker: "test/1", clusters: [] } });
    expect([bare.publisher, bare.publishedOn, bare.articles]).toEqual([null, null, []]);
  });

  it("states a body that a column cuts as several spans of the page without white space", () => {
    const stripped = TEXT.replace(/\s/g, "");
    const [cut, other] = goldOf([]).articles;
    expect(cut?.bodySpans?.map(([start, end]) => stripped.slice(start, end))).toEqual([
      "沈立川说，蒙城县第五人民医院要推",
      "广“漆园快办”１．３万件。县五院",
    ]);
    expect(cut).toMatchObject({ id: "a1", headline: "县医院：好", reporters: ["陶子𠮷"], truncated: false });
    expect(cut?.bodyStarts).toBe("沈立川说，蒙城县第五人民医院要推");
    expect(other).toMatchObject({ id: "a2", headline: null, bodyEnds: "另一篇短文。" });
  });

  it("gives an entity its names and no descriptions", () => {
    expect(goldOf([]).entities[1]).toEqual({
      id: "e2",
      type: "Organization",
      kind: "hospital",
      name: "蒙城县第五人民医院",
      aliases: ["县五院"],
      articles: ["a1"],
    });
  });

  it("quotes as printed, and parts that another article cuts apart with … between", () => {
    const gold = goldOf([
      {
        ...base,
        kind: "Statement",
        speaker: 0,
        mode: "indirect",
        span: within("蒙城县第五人民医院要推广“漆园快办”"),
        about: [2, 3, 1, 5],
      },
      {
        ...base,
        kind: "Metric",
        subject: 2,
        indicator: "办件",
        value: 13000,
        unit: "件",
        span: within("1.3万件"),
      },
    ]);
    expect(gold.statements).toEqual([
      {
        speaker: "e1",
        mode: "indirect",
        text: "蒙城县第五人民医院要推…广“漆园快办”",
        about: ["e3", "e2"],
        article: "a1",
      },
    ]);
    expect(gold.metrics[0]).toMatchObject({ subject: "e3", value: 13000, evidence: "１．３万件" });
  });

  it("quotes the longest part where a column goes back up the page", () => {
    const back = article(0, [SECOND_PIECE, FIRST_PIECE]);
    const span = { start: 0, end: back.text.text.length };
    const claim: Claim = { ...base, kind: "Statement", speaker: 0, mode: "direct", span, about: [] };
    const [statement] = goldOf([claim], {
      page: { articles: [back] },
      linked: { linker: "test/1", clusters },
    }).statements;
    expect(statement?.text).toBe("广“漆园快办”１．３万件。县五院");
  });

  it("keeps a post without a body and leaves out what nobody could resolve", () => {
    const post = { ...base, kind: "Position", title: "院长", status: "current" } as const;
    const spans = { span: within("沈立川说"), titleSpan: within("院") };
    const gold = goldOf([
      { ...post, ...spans, person: 0 },
      { ...post, ...spans, person: 5 },
      { ...base, kind: "Statement", mode: "direct", span: within("要推"), about: [] },
      { ...base, kind: "Relation", relation: "IMPLEMENTS", from: 4, to: 1, span: within("要推") },
    ]);
    expect(gold.positions).toEqual([
      { person: "e1", organization: null, title: "院长", status: "current", evidence: "沈立川说" },
    ]);
    expect([gold.statements, gold.relations]).toEqual([[], []]);
  });

  it("gives a fact once, a partnership in either direction", () => {
    const relation = { ...base, kind: "Relation", span: within("要推") } as const;
    const gold = goldOf([
      { ...relation, relation: "PARTNERS_WITH", from: 1, to: 2 },
      { ...relation, relation: "PARTNERS_WITH", from: 2, to: 3 },
      { ...relation, relation: "IMPLEMENTS", from: 1, to: 2 },
      { ...relation, relation: "IMPLEMENTS", from: 2, to: 1 },
    ]);
    expect(gold.relations.map(({ type, from, to }) => `${type} ${from} ${to}`)).toEqual([
      "PARTNERS_WITH e2 e3",
      "IMPLEMENTS e2 e3",
      "IMPLEMENTS e3 e2",
    ]);
  });

  it("throws on a claim of an article that the page does not have", () => {
    const claim: Claim = {
      kind: "Statement",
      article: 7,
      confidence: 1,
      speaker: 0,
      mode: "direct",
      span: { start: 0, end: 1 },
      about: [],
    };
    expect(() => goldOf([claim])).toThrow(RangeError);
  });
});
