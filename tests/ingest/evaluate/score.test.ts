import { describe, expect, it } from "@jest/globals";
import type { GoldArticle, GoldDocument, GoldEntity } from "../../../ingest/evaluate/gold.ts";
import { formatTable, scoreDocuments } from "../../../ingest/evaluate/score.ts";

const PAGE = "沈立川说，县五院要办好医共体。何文斌说，要办好漆园快办。医共体县医保局";

function entity(id: string, type: GoldEntity["type"], name: string, ...aliases: string[]): GoldEntity {
  return { id, type, kind: null, name, aliases, articles: ["a1"] };
}
const speaker = entity("e1", "Person", "沈立川");
const hospital = entity("e2", "Organization", "县五院");
const bureau = entity("e3", "Organization", "县医保局");
const programme = entity("e4", "Programme", "医共体");
const gold: GoldDocument = {
  source: "page.txt",
  publisher: null,
  publishedOn: null,
  articles: [],
  entities: [speaker, hospital, bureau, programme],
  positions: [],
  statements: [
    { speaker: "e1", mode: "indirect", text: "县五院要办好医共体", about: ["e4"], article: "a1" },
    { speaker: "e1", mode: "indirect", text: "要办好漆园快办", about: [], article: "a1" },
  ],
  relations: [],
  metrics: [{ subject: "e4", indicator: "数", value: 3, unit: "个", evidence: "医共体县医保局" }],
};

function score(predicted: GoldDocument | undefined, annotation = gold) {
  const scores = scoreDocuments([{ gold: annotation, predicted, sourceText: PAGE }]);
  const row = (task: string) => {
    const found = scores.rows.find((one) => one.task === task);
    return found && [found.hits, found.found, found.gold];
  };
  return { scores, row };
}

describe("the scorer", () => {
  it("takes an entity that has fused two for neither", () => {
    const fused = entity("e2", "Organization", "县五院", "县医保局");
    const { row, scores } = score({ ...gold, entities: [speaker, fused, programme] });
    expect(row("entity:Organization")).toEqual([0, 1, 2]);
    expect(scores.misses[0]?.items).toEqual([
      "- Organization 县五院",
      "- Organization 县医保局",
      "+ Organization 县五院",
    ]);
  });

  it("knows an entity by an alias, but not as its canonical name", () => {
    const renamed = entity("x", "Programme", "紧密型医共体", "医共体");
    const { row } = score({ ...gold, entities: [speaker, hospital, bureau, renamed] });
    expect([row("entity:Programme"), row("canonical:Programme")]).toEqual([
      [1, 1, 1],
      [0, 1, 1],
    ]);
  });

  it("asks for half of the quotation, and counts the speaker apart", () => {
    const { row } = score({
      ...gold,
      statements: [
        { speaker: "e2", mode: "direct", text: "五院要办好医共体", about: ["e4"], article: "a1" },
        { speaker: "e1", mode: "direct", text: "园快办", about: [], article: "a1" },
      ],
    });
    expect(row("statement:content")).toEqual([1, 2, 2]);
    expect(row("statement")).toEqual([0, 2, 2]);
    expect(row("speaker accuracy (on matched content)")).toEqual([0, 1, 1]);
    expect(row("talked about")).toEqual([0, 1, 1]);
  });

  it("takes a partnership in either direction, and no other relation", () => {
    const evidence = "县五院";
    const rows = (from: string, to: string): GoldDocument => ({
      ...gold,
      relations: [
        { type: "PARTNERS_WITH", from, to, evidence },
        { type: "PART_OF", from, to, evidence },
      ],
    });
    expect(score(rows("e3", "e2"), rows("e2", "e3")).row("relation")).toEqual([1, 2, 2]);
  });

  it("takes a figure only where its evidence overlaps", () => {
    const elsewhere = { ...gold, metrics: gold.metrics.map((row) => ({ ...row, evidence: "沈立川说" })) };
    expect(score(elsewhere).row("metric:value")).toEqual([0, 1, 1]);
    const wrongSubject = { ...gold, metrics: gold.metrics.map((row) => ({ ...row, subject: "e1" })) };
    expect([score(wrongSubject).row("metric:value"), score(wrongSubject).row("metric")]).toEqual([
      [1, 1, 1],
      [0, 1, 1],
    ]);
  });

  it("finds a body between the words that it begins and ends with, less what cuts it", () => {
    const article = (id: string, bodyStarts: string, bodyEnds: string): GoldArticle => ({
      id,
      headline: null,
      headlineParts: [],
      bodyStarts,
      bodyEnds,
      reporters: [],
      truncated: false,
    });
    const cut = {
      ...gold,
      articles: [article("a1", "沈立川", "县医保局"), article("a2", "何文斌", "漆园快办。")],
    };
    const inner = PAGE.indexOf("何文斌");
    const after = PAGE.lastIndexOf("医共体");
    const [outerArticle, innerArticle] = cut.articles;
    if (!outerArticle || !innerArticle) throw new Error("The page has two articles.");
    const spans = {
      ...gold,
      articles: [
        { ...outerArticle, bodySpans: [[0, inner] as const, [after, PAGE.length] as const] },
        { ...innerArticle, bodySpans: [[inner, after] as const] },
      ],
    };
    expect(score(spans, cut).row("article")).toEqual([2, 2, 2]);
  });

  it("takes a body for the same from four fifths of the two together", () => {
    const withBody = (end: number): GoldDocument => ({
      ...gold,
      articles: [
        {
          id: "a1",
          headline: null,
          headlineParts: [],
          bodyStarts: "沈立川",
          bodyEnds: "县医保局",
          bodySpans: [[0, end]],
          reporters: [],
          truncated: false,
        },
      ],
    });
    const articles = (end: number) => score(withBody(end), withBody(20)).row("article");
    expect([articles(16), articles(15), articles(25), articles(26)]).toEqual([
      [1, 1, 1],
      [0, 1, 1],
      [1, 1, 1],
      [0, 1, 1],
    ]);
  });

  it("does not count a date that the gold does not have", () => {
    const dated = { ...gold, publishedOn: "2023-05-18" };
    expect(score(dated).row("publication date")).toBeUndefined();
    expect(score(gold, dated).row("publication date")).toEqual([0, 0, 1]);
  });

  it("counts a page without an extraction as found nothing", () => {
    const { scores, row } = score(undefined);
    expect(formatTable(scores).split("\n")[0]).toBe("1 documents, 1 without a prediction");
    expect(row("entity:Person")).toEqual([0, 0, 1]);
  });

  it("throws on an entity id that is used twice", () => {
    expect(() => score({ ...gold, entities: [speaker, speaker] })).toThrow(/page\.txt/);
  });
});
