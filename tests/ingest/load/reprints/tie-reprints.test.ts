/** One text in several papers is one statement, whatever the order in which the papers come and go. */
import { expect, it } from "@jest/globals";
import { eraseDocument } from "../../../../ingest/load/erase-document.ts";
import { loadDocument } from "../../../../ingest/load/load-document.ts";
import { retractDocument } from "../../../../ingest/load/retract-document.ts";
import { verifyStore } from "../../../../ingest/verify/verify-store.ts";
import type { Graph } from "../../../../src/graph/port.ts";
import { documentId } from "../../../../src/model/ids.ts";
import { MOST_BEARERS } from "../../../../src/model/reprint.ts";
import { describeStores } from "../../../support/stores.ts";
import type { ReadPage } from "../../link/marked-page.ts";
import { correct, undo } from "../corrected-pages.ts";
import { edgesByName, nodesOf, SNAPSHOT_QUERIES, snapshot, withoutOrder } from "../graph-snapshot.ts";
import { found } from "../three-documents.ts";
import { EAST, LATER, NORTH, PAGES, printed, SOUTH } from "./wire-pages.ts";

const day = (n: number) => `2025-02-0${n}T00:00:00Z`;
const idOf = (read: ReadPage) => documentId(read.source.sha256);

const counts = async (graph: Graph) =>
  edgesByName(await snapshot(graph), "TALKED_ABOUT").map(({ claimCount, firstOn, lastOn }) => [
    claimCount,
    firstOn,
    lastOn,
  ]);

/** Which paper's statement is printed again by which others. */
async function printings(graph: Graph): Promise<Record<string, string[]>> {
  const stored = await snapshot(graph);
  const nameOf = new Map(PAGES.map((read) => [idOf(read), read.source.location]));
  const paper = (claim: string) =>
    nameOf.get(String(nodesOf(stored, "Claim").find(({ id }) => id === claim)?.["document"])) ?? "";
  const found: Record<string, string[]> = {};
  for (const { from, to } of stored.relationships.filter(({ type }) => type === "REPRINT_OF")) {
    const first = paper(to);
    found[first] = [...(found[first] ?? []), paper(from)].sort();
  }
  return found;
}

const readOriginal = async (location: string) =>
  PAGES.map(({ source }) => source).find((source) => source.location === location);

async function isSound(graph: Graph): Promise<void> {
  expect((await verifyStore(graph, { readOriginal })).findings).toEqual([]);
}

describeStores("a text that several papers print", (open) => {
  it("is one statement of the first printing, also where it is cut at the end or edited in a word", async () => {
    const graph = await open(SNAPSHOT_QUERIES);
    for (const read of [EAST, LATER, SOUTH, NORTH]) await loadDocument(graph, found(read, day(1)));
    expect(await printings(graph)).toEqual({ 北山: ["东岭", "南河"] });
    expect(await counts(graph)).toEqual([[2, "2024-06-02", "2024-12-20"]]);
    const ties = (await snapshot(graph)).relationships.filter(({ type }) => type === "REPRINTS");
    expect(ties).toHaveLength(3);
    for (const { properties } of ties) {
      expect(properties["score"]).toBeGreaterThan(0.9);
      expect(properties["why"]).toMatch(
        /^\d+ % of the shorter text stand in the other, published \d days apart$/,
      );
    }
    await isSound(graph);
  });

  it("falls to the next printing when the first is retracted or erased, and back when it comes again", async () => {
    const graph = await open(SNAPSHOT_QUERIES);
    for (const read of PAGES) await loadDocument(graph, found(read, day(1)));
    await retractDocument(graph, idOf(NORTH), { recordedAt: day(2) });
    expect(await printings(graph)).toEqual({ 南河: ["东岭"] });
    expect(await counts(graph)).toEqual([[2, "2024-06-03", "2024-12-20"]]);
    await isSound(graph);
    await eraseDocument(graph, idOf(SOUTH), { recordedAt: day(3) });
    expect(await printings(graph)).toEqual({});
    expect(await counts(graph)).toEqual([[2, "2024-06-05", "2024-12-20"]]);
    await isSound(graph);
    await loadDocument(graph, found(NORTH, day(4)), { again: true });
    expect(await printings(graph)).toEqual({ 北山: ["东岭"] });
    await isSound(graph);
  });

  it("falls to the next printing too when a person calls the first wrong, until that is taken back", async () => {
    const graph = await open(SNAPSHOT_QUERIES);
    for (const read of PAGES) await loadDocument(graph, found(read, day(1)));
    const correction = await correct(graph, "Statement", { wrong: true }, 2, NORTH);
    expect(await printings(graph)).toEqual({ 南河: ["东岭"] });
    expect(await counts(graph)).toEqual([[2, "2024-06-03", "2024-12-20"]]);
    await isSound(graph);
    await undo(graph, correction, 3);
    expect(await printings(graph)).toEqual({ 北山: ["东岭", "南河"] });
    expect(await counts(graph)).toEqual([[2, "2024-06-02", "2024-12-20"]]);
    await isSound(graph);
  });

  it("stays one when a newer extractor reads a printing", async () => {
    const graph = await open(SNAPSHOT_QUERIES);
    for (const read of PAGES) await loadDocument(graph, found(read, day(1)));
    const again = found(NORTH, day(2));
    await loadDocument(graph, { ...again, extraction: { ...again.extraction, extractor: "test/2" } });
    expect(await printings(graph)).toEqual({ 北山: ["东岭", "南河"] });
    expect(await counts(graph)).toEqual([[2, "2024-06-02", "2024-12-20"]]);
    await isSound(graph);
  });

  it("is seen by verify when a tie is lost or invented", async () => {
    const graph = await open(SNAPSHOT_QUERIES);
    const codesAfter = async (
      tamper: (of: (read: ReadPage, label: string) => string) => Promise<unknown>,
    ) => {
      await graph.ask("load-erased-graph");
      for (const read of PAGES) await loadDocument(graph, found(read, day(1)));
      const stored = await snapshot(graph);
      const of = (read: ReadPage, label: string) =>
        String(nodesOf(stored, label).find(({ document }) => document === idOf(read))?.["id"]);
      await tamper(of);
      const { findings } = await verifyStore(graph, { readOriginal });
      return [...new Set(findings.map(({ code }) => code))].sort();
    };
    expect(await codesAfter(async () => undefined)).toEqual([]);
    expect(
      await codesAfter((of) => {
        const [from = "", to = ""] = [of(NORTH, "Article"), of(SOUTH, "Article")].sort();
        return graph.ask("load-loose-reprints", { rows: [{ from, to }] });
      }),
    ).toEqual(["missing-reprint"]);
    expect(
      await codesAfter((of) => {
        const row = { from: of(NORTH, "Article"), to: of(LATER, "Article"), score: 1, why: "同文" };
        return graph.ask("load-reprints", { rows: [row] });
      }),
    ).toEqual(["wrong-reprint"]);
    expect(
      await codesAfter((of) => graph.ask("load-loose-printings", { ids: [of(SOUTH, "Claim")] })),
    ).toEqual(["wrong-edge", "wrong-printing"]);
    expect(
      await codesAfter((of) => {
        const row = { statement: of(LATER, "Claim"), first: of(NORTH, "Claim") };
        return graph.ask("load-printings", { rows: [row] });
      }),
    ).toEqual(["wrong-edge", "wrong-printing"]);
  });

  it("is none any more once more papers print it than are compared, and is one again when there are fewer", async () => {
    const graph = await open(SNAPSHOT_QUERIES);
    const papers = Array.from({ length: MOST_BEARERS + 1 }, (_, n) =>
      printed(`第${n}`, "2024-06-02", `名师下乡在第${n}县`),
    );
    const ties = async () =>
      (await snapshot(graph)).relationships.filter(({ type }) => type === "REPRINTS" || type === "REPRINT_OF")
        .length;
    const all = (MOST_BEARERS * (MOST_BEARERS - 1)) / 2 + MOST_BEARERS - 1;
    for (const read of papers.slice(1)) await loadDocument(graph, found(read, day(1)));
    expect(await ties()).toBe(all);
    await loadDocument(graph, found(papers[0] as ReadPage, day(2)));
    expect(await ties()).toBe(0);
    expect((await counts(graph)).map(([claims]) => claims)).toEqual([MOST_BEARERS + 1]);
    await retractDocument(graph, idOf(papers[7] as ReadPage), { recordedAt: day(3) });
    expect(await ties()).toBe(all);
    expect((await counts(graph)).map(([claims]) => claims)).toEqual([1]);
    const { findings } = await verifyStore(graph, {
      readOriginal: async (location) =>
        papers.map(({ source }) => source).find((one) => one.location === location),
    });
    expect(findings).toEqual([]);
  }, 240_000);

  it("makes the same graph in every order of the papers", async () => {
    const graph = await open(SNAPSHOT_QUERIES);
    const orders = [PAGES, [...PAGES].reverse(), [SOUTH, LATER, NORTH, EAST], [EAST, NORTH, LATER, SOUTH]];
    const graphs: unknown[] = [];
    for (const order of orders) {
      await graph.ask("load-erased-graph");
      for (const read of order) await loadDocument(graph, found(read, day(1)));
      graphs.push(withoutOrder(await snapshot(graph)));
    }
    expect(graphs[0]).toMatchObject({ nodes: expect.any(Array) });
    for (const other of graphs.slice(1)) expect(other).toEqual(graphs[0]);
  });
});
