import { describe, expect, it } from "@jest/globals";
import { planDocument } from "../../../ingest/load/plan-document.ts";
import { joinMapped, sliceMapped } from "../../../src/model/mapped-text.ts";
import { FIRST, found } from "./three-documents.ts";

const document = found(FIRST);
const plan = planDocument(document);
const { text } = FIRST.source;

describe("planning a document", () => {
  it("states mentions, sentences and evidence in the text as read, hard wraps included", () => {
    expect(text).toContain("\n");
    for (const { properties } of plan.mentions)
      expect(properties["text"]).toBe(text.slice(Number(properties["start"]), Number(properties["end"])));
    for (const { quote, start, end } of plan.evidence) expect(quote).toBe(text.slice(start, end));
    const wrapped = plan.evidence.filter(({ quote }) => quote.includes("\n"));
    expect(wrapped.length).toBeGreaterThan(0);
    const claim = plan.claims.find(({ id }) => id === wrapped[0]?.claim);
    expect(claim?.properties["text"]).toBe(wrapped[0]?.quote.replace(/\n/g, ""));
  });

  it("dates a claim by its text, else by the article, else by the page", () => {
    const dated = (claim: object, article: object) => {
      const page = {
        ...document.page,
        articles: document.page.articles.map((one) => ({ ...one, ...article })),
      };
      const claims = document.extraction.claims.map((one) => ({ ...one, ...claim }));
      const planned = planDocument({ ...document, page, extraction: { ...document.extraction, claims } });
      return planned.claims[0]?.properties["onEarliest"];
    };
    const day = (on: string) => ({ text: on, earliest: on, latest: on });
    expect(dated({ validFrom: day("2023-01-01") }, { reportedOn: day("2024-03-04") })).toBe("2023-01-01");
    expect(dated({}, { reportedOn: day("2024-03-04") })).toBe("2024-03-04");
    expect(dated({}, {})).toBe("2024-03-05");
  });

  it("dates what holds by the page, what is given, past or taken by the text, and keeps since when and until when", () => {
    const day = (on: string) => ({ text: on, earliest: on, latest: on });
    const [from, to] = [day("2019-05-01"), day("2021-07-08")];
    const dated = (claim: object) => {
      const claims = document.extraction.claims
        .filter(({ kind }) => kind === "Position")
        .map((one) => ({ ...one, ...claim }));
      const planned = planDocument({ ...document, extraction: { ...document.extraction, claims } });
      const { onText, validFromText, validToText } = planned.claims[0]?.properties ?? {};
      return [onText, validFromText, validToText];
    };
    expect(dated({ validFrom: from })).toEqual(["2024-03-05", "2019-05-01", undefined]);
    expect(dated({ validFrom: from, status: "appointed" })).toEqual(["2019-05-01", "2019-05-01", undefined]);
    expect(dated({ validTo: to, status: "removed" })).toEqual(["2021-07-08", undefined, "2021-07-08"]);
    expect(dated({ validFrom: from, validTo: to })).toEqual([
      "2019-05-01/2021-07-08",
      "2019-05-01",
      "2021-07-08",
    ]);
    expect(dated({ status: "former" })).toEqual(["2024-03-05", undefined, undefined]);
  });

  it("cuts a quotation over a column break into pieces, each in the sentence it begins in", () => {
    const [article] = document.page.articles;
    if (!article) throw new Error("the page has no article");
    // The second half of the body stands before the first on the page, as when a column goes on above.
    const [from, to] = [article.bodyStart + 30, article.text.text.length];
    const halves = [
      { start: 0, end: from },
      { start: from, end: to },
    ].map((span) => sliceMapped(article.text, span));
    const shift = text.length + 5;
    const moved = {
      ...halves[0],
      text: halves[0]?.text ?? "",
      starts: halves[0]?.starts.map((at) => at + shift),
      ends: halves[0]?.ends.map((at) => at + shift),
    };
    const broken = joinMapped([moved as never, halves[1] as never]);
    const source = { ...document.source, text: `${text}五字间隔着${text}` };
    const page = { ...document.page, articles: [{ ...article, text: broken }] };
    const planned = planDocument({ ...document, page, source });
    const pieces = planned.evidence.filter(
      ({ claim }) => planned.evidence.filter((one) => one.claim === claim).length > 1,
    );
    expect(pieces.length).toBeGreaterThanOrEqual(2);
    for (const { quote, start, end } of planned.evidence) expect(quote).toBe(source.text.slice(start, end));
    expect(planned.messages).toEqual([]);
  });

  it("leaves out claims with other words than the text has, and mentions without a place", () => {
    const source = { ...document.source, text: text.replace("名师下乡让", "名师进城让") };
    const planned = planDocument({ ...document, source });
    expect(planned.messages.map(({ code }) => code)).toEqual(["claim-wrong-words"]);
    const [mention] = document.extraction.mentions;
    if (!mention) throw new Error("the page has no mention");
    const mentions = [...document.extraction.mentions, { ...mention, span: { start: 900, end: 902 } }];
    const lost = planDocument({ ...document, extraction: { ...document.extraction, mentions } });
    expect(lost.messages.map(({ code }) => code)).toEqual(["mention-no-place"]);
  });

  it("judges each other form of a cluster once, and divisions against the list", () => {
    const forms = plan.judgements.map(({ properties }) => properties["by"]).sort();
    expect(forms).toEqual(["rule:last-person-before", "rule:short-name-in-context"]);
    expect(plan.referenceJudgements).toHaveLength(1);
    expect(plan.references).toMatchObject([{ name: "沂水县", type: "Place" }]);
  });

  it("gives equal plans for equal input", () => {
    expect(planDocument(found(FIRST))).toEqual(plan);
  });
});
