import path from "node:path";
import { expect, it } from "@jest/globals";
import { judgeMentions } from "../../../ingest/load/judge-mentions.ts";
import { loadDocument } from "../../../ingest/load/load-document.ts";
import { retractDocument } from "../../../ingest/load/retract-document.ts";
import { writeAllSearchKeys } from "../../../ingest/load/write-search-keys.ts";
import { formatFinding, verifyStore } from "../../../ingest/verify/verify-store.ts";
import type { Graph, Parameters, QueryName } from "../../../src/graph/port.ts";
import type { SegmentedPage, SourceText } from "../../../src/model/document.ts";
import { documentId, mentionId } from "../../../src/model/ids.ts";
import { sourceSpans } from "../../../src/model/mapped-text.ts";
import type { Span } from "../../../src/model/span.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { describeStores } from "../../support/stores.ts";
import { FIRST, found, SECOND, THIRD } from "../load/three-documents.ts";

const PLANTS = path.join(packageRoot(), "tests", "ingest", "verify", "cypher");
const PAGES = [FIRST, SECOND, THIRD];

async function readOriginal(location: string): Promise<SourceText | undefined> {
  return PAGES.map(({ source }) => source).find((source) => source.location === location);
}

/** Cuts the three pages as they were cut when they were read. */
const cutter = {
  version: "test/1",
  cut(text: string): SegmentedPage {
    const read = PAGES.find(({ source }) => source.text === text);
    if (!read) throw new Error(`no page has this text: ${text}`);
    return read.page;
  },
};
const WITNESSES = { readOriginal, cutter };

describeStores("verifying a store", (open) => {
  async function loaded(): Promise<Graph> {
    const graph = await open(PLANTS);
    await loadPages(graph);
    return graph;
  }

  async function loadPages(graph: Graph): Promise<void> {
    for (const read of PAGES) await loadDocument(graph, found(read));
  }

  /** The codes of what is found when a query has altered a sound store. */
  async function codesAfter(
    graph: Graph,
    query: QueryName,
    parameters: Parameters = {},
  ): Promise<readonly string[]> {
    await graph.ask("load-erased-graph");
    await loadPages(graph);
    await graph.ask(query, parameters);
    const { findings } = await verifyStore(graph, WITNESSES);
    return [...new Set(findings.map(({ code }) => code))].sort();
  }

  it("finds nothing in a sound store, and says how much it looked at", async () => {
    const verification = await verifyStore(await loaded(), WITNESSES);
    expect(verification).toEqual({
      documents: 3,
      pages: 3,
      claims: 8,
      mentions: 14,
      edges: 4,
      findings: [],
    });
  });

  it("finds nothing after a retraction", async () => {
    const graph = await loaded();
    await retractDocument(graph, documentId(SECOND.source.sha256), { recordedAt: "2025-03-03T00:00:00Z" });
    const verification = await verifyStore(graph, WITNESSES);
    expect(verification).toMatchObject({ documents: 2, claims: 6, findings: [] });
  });

  it("catches a wrong quote and a moved span, and names file, place, claim and what the text says", async () => {
    const graph = await loaded();
    await graph.ask("load-planted-quote", { quote: "名师进城" });
    const { findings } = await verifyStore(graph, WITNESSES);
    const wrong = findings.filter(({ code }) => code === "wrong-quote");
    expect(wrong.map(({ location }) => location).sort()).toEqual(["first.txt", "third.txt"]);
    const { span, of, reason } = wrong.find(({ location }) => location === "first.txt") ?? {};
    const printed = FIRST.source.text.slice(span?.start, span?.end);
    expect(printed).toMatch(/^名师下乡让山里/u);
    expect(of).toMatch(/^clm_/u);
    expect(reason).toContain(printed);
    expect(formatFinding(wrong[0] as (typeof wrong)[0])).toMatch(
      /^wrong-quote: (first|third)\.txt:\d+-\d+: clm_/u,
    );
    expect(await codesAfter(graph, "load-planted-span")).toContain("wrong-quote");
  });

  it("catches evidence that is lost", async () => {
    const graph = await open(PLANTS);
    expect(await codesAfter(graph, "load-lost-evidence")).toEqual(["no-evidence"]);
  });

  it("catches a claim that is of no document", async () => {
    const graph = await open(PLANTS);
    expect(await codesAfter(graph, "load-planted-claim")).toEqual(["stray-claims"]);
  });

  it("catches edges that say too much, nothing, or what no claim says", async () => {
    const graph = await open(PLANTS);
    expect(await codesAfter(graph, "load-planted-count")).toEqual(["wrong-edge"]);
    expect(await codesAfter(graph, "load-planted-day", { day: "2030-01-01" })).toEqual(["wrong-edge"]);
    expect(await codesAfter(graph, "load-missing-edge")).toEqual(["missing-edge"]);
    expect(await codesAfter(graph, "load-planted-edge")).toEqual(["edge-without-claims"]);
  });

  it("catches a changed file, a missing one, and a file that is read otherwise", async () => {
    const graph = await loaded();
    const changes: Readonly<Record<string, Partial<SourceText> | undefined>> = {
      "first.txt": { sha256: "0".repeat(64) },
      "third.txt": { textSha256: "0".repeat(64), readerVersion: "text/2" },
    };
    const { findings } = await verifyStore(graph, {
      readOriginal: async (location) => {
        const original = await readOriginal(location);
        return original && location in changes ? { ...original, ...changes[location] } : undefined;
      },
    });
    expect(findings.map(({ code, location }) => [location, code]).sort()).toEqual([
      ["first.txt", "changed-file"],
      ["second.txt", "missing-file"],
      ["third.txt", "changed-text"],
    ]);
    expect(await codesAfter(graph, "load-planted-text")).toContain("wrong-text");
  });

  it("catches mentions of two entities, keys that tie two entities, and entities that no key ties", async () => {
    const graph = await open(PLANTS);
    expect(await codesAfter(graph, "load-planted-reference")).toContain("wrong-reference");
    expect(await codesAfter(graph, "load-planted-key")).toEqual(["torn-entity", "wrong-key"]);
    expect(await codesAfter(graph, "load-lost-keys")).toEqual(["loose-entity", "wrong-key"]);
  });

  it("catches entities with wrong counts or names", async () => {
    const graph = await open(PLANTS);
    expect(await codesAfter(graph, "load-planted-name", { aliases: ["无名"], mentions: 0 })).toEqual([
      "wrong-names",
      "wrong-search-keys",
    ]);
    expect(await codesAfter(graph, "load-planted-name", { aliases: [], mentions: 1 })).toContain(
      "wrong-counts",
    );
  });

  it("catches entities that search would not find, or would find by other names", async () => {
    const graph = await open(PLANTS);
    const keys = { searchWords: "王勇", searchName: "ǀ王勇ǁǂ" };
    expect(await codesAfter(graph, "load-planted-search-keys", { keys })).toEqual(["wrong-search-keys"]);
    await writeAllSearchKeys(graph);
    expect(await codesAfter(graph, "load-planted-search-keys", { keys: {} })).toEqual([]);
  });

  it("catches altered sentences, headlines and imprints, and says what the page says", async () => {
    const graph = await open(PLANTS);
    expect(await codesAfter(graph, "load-planted-sentence")).toEqual(["wrong-sentence"]);
    expect(await codesAfter(graph, "load-lost-sentence")).toEqual(["missing-sentence"]);
    expect(await codesAfter(graph, "load-planted-imprint", { publisher: "无名报", day: null })).toEqual([
      "wrong-imprint",
    ]);
    expect(await codesAfter(graph, "load-planted-imprint", { publisher: null, day: "2001-01-01" })).toEqual([
      "wrong-imprint",
    ]);
    expect(await codesAfter(graph, "load-planted-headline")).toEqual(["wrong-article"]);
    const { findings } = await verifyStore(graph, WITNESSES);
    expect(findings.find(({ location }) => location === "first.txt")?.reason).toContain(
      'headline is "另有标题", and the page says "沂水山村来了名师"',
    );
  });

  it("leaves pages alone that another version has cut, and counts them out", async () => {
    const graph = await loaded();
    await graph.ask("load-planted-headline");
    const newer = { ...cutter, version: "test/2" };
    expect(await verifyStore(graph, { readOriginal, cutter: newer })).toMatchObject({
      documents: 3,
      pages: 0,
      findings: [],
    });
  });

  it("catches claims that say something else than when they were made", async () => {
    const graph = await open(PLANTS);
    expect(await codesAfter(graph, "load-planted-value")).toEqual(["wrong-claim"]);
    expect(await codesAfter(graph, "load-planted-title")).toContain("wrong-claim");
  });

  it("catches entities and mentions that are given another nature or name", async () => {
    const graph = await open(PLANTS);
    for (const planted of [
      { private: true, kind: null },
      { private: false, kind: null },
      { private: null, kind: "court" },
    ])
      expect(await codesAfter(graph, "load-planted-nature", planted)).toEqual(["wrong-entity"]);
    expect(await codesAfter(graph, "load-planted-mention", { name: null, type: "Event" })).toContain(
      "wrong-mention",
    );
    expect(await codesAfter(graph, "load-planted-mention", { name: "无名", type: null })).toContain(
      "wrong-mention",
    );
  });

  it("catches judgements of people that were altered, untied, taken back or deleted", async () => {
    const graph = await open(PLANTS);
    const judged = async (query: QueryName, parameters: Parameters = {}) => {
      await graph.ask("load-erased-graph");
      await loadPages(graph);
      const [left, right] = [FIRST, THIRD]
        .map((read) => found(read))
        .map(({ source, extraction, page }) => {
          const index = extraction.mentions.findIndex(({ text }) => text === "周明远");
          const { span, type } = extraction.mentions[index] as (typeof extraction.mentions)[number];
          const [place] = sourceSpans(
            (page.articles[0] as (typeof page.articles)[number]).text,
            span,
            source.text,
          );
          return mentionId(documentId(source.sha256), place as Span, type);
        });
      const why = { person: "审核员", why: "核对", recordedAt: "2025-03-03T00:00:00Z" };
      await judgeMentions(graph, { left: left ?? "", right: right ?? "", verdict: "same", ...why });
      await graph.ask(query, parameters);
      const { findings } = await verifyStore(graph, WITNESSES);
      return [...new Set(findings.map(({ code }) => code))].sort();
    };
    expect(await judged("find-store")).toEqual([]);
    expect(await judged("load-planted-verdict", { verdict: "different" })).toContain("altered-judgement");
    expect(await judged("load-planted-undoing", { time: "2025-03-04T00:00:00Z" })).toContain(
      "altered-judgement",
    );
    expect(await judged("load-planted-side-quote", { quote: "周明" })).toEqual(["wrong-quote"]);
    expect(await judged("load-lost-sides")).toContain("wrong-side");
    expect(await judged("load-lost-judgements")).toContain("lost-judgement");
  });
});
