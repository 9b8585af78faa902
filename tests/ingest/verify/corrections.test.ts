import path from "node:path";
import { expect, it } from "@jest/globals";
import { loadDocument } from "../../../ingest/load/load-document.ts";
import { verifyStore } from "../../../ingest/verify/verify-store.ts";
import type { Graph, Parameters, QueryName } from "../../../src/graph/port.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { describeStores } from "../../support/stores.ts";
import { CANAL, correctClaim, day, HARVEST, idOf } from "../load/corrected-pages.ts";
import { found } from "../load/three-documents.ts";

const PLANTS = path.join(packageRoot(), "tests", "ingest", "verify", "cypher");
const PAGES = [HARVEST, CANAL];

async function codesIn(graph: Graph): Promise<readonly string[]> {
  const { findings } = await verifyStore(graph, {
    readOriginal: async (location) =>
      PAGES.map(({ source }) => source).find((one) => one.location === location),
  });
  return [...new Set(findings.map(({ code }) => code))].sort();
}

describeStores("verifying corrections", (open) => {
  /** Loads the pages, corrects a statement's speaker and date and says that the other claims are wrong. */
  async function corrected(graph: Graph): Promise<void> {
    await graph.ask("load-erased-graph");
    for (const read of PAGES) await loadDocument(graph, found(read, day(1)));
    const document = idOf(HARVEST);
    const anchors = await graph.ask("load-anchors", { document });
    const people = anchors.filter(({ type }) => type === "Person");
    const [speaker] = people.sort((left, right) => Number(left["begins"]) - Number(right["begins"]));
    const claims = (await graph.ask("load-read-claims", { document })).map(
      ({ claim }) => claim as { readonly id: string; readonly kind: string },
    );
    for (const { id, kind } of claims) {
      const parts =
        kind === "Statement"
          ? { speaker: String(speaker?.["id"]), date: "2024-09-10" }
          : { wrong: true as const };
      await correctClaim(graph, id, parts, 2);
    }
  }

  /** The codes of what is found when a query has altered a sound store. */
  async function codesAfter(graph: Graph, query: QueryName, parameters: Parameters = {}) {
    await corrected(graph);
    await graph.ask(query, parameters);
    return codesIn(graph);
  }

  it("finds nothing where they are as they were given", async () => {
    const graph = await open(PLANTS);
    await corrected(graph);
    expect(await codesIn(graph)).toEqual([]);
  });

  it("catches those that were altered, taken back or deleted", async () => {
    const graph = await open(PLANTS);
    const altered = await codesAfter(graph, "load-planted-correction", { date: "2024-09-01" });
    expect(altered).toEqual(["altered-correction", "wrong-correction"]);
    const undone = await codesAfter(graph, "load-planted-correction-undoing", { time: day(3) });
    expect(undone).toContain("altered-correction");
    expect(await codesAfter(graph, "load-lost-corrections")).toEqual(["lost-correction", "wrong-correction"]);
    expect(await codesAfter(graph, "load-planted-correction-quote", { quote: "别的话" })).toEqual([
      "wrong-quote",
    ]);
    expect(await codesAfter(graph, "load-unnoted-corrections")).toEqual(["altered-correction"]);
  });

  it("catches those that do not count, in claims that stand or say something else", async () => {
    const graph = await open(PLANTS);
    expect(await codesAfter(graph, "load-reopened-claims")).toContain("wrong-correction");
    expect(await codesAfter(graph, "load-lost-correction-ties")).toContain("wrong-correction");
    expect(await codesAfter(graph, "load-planted-made-day", { day: "2024-09-11" })).toContain(
      "wrong-correction",
    );
    expect(await codesAfter(graph, "load-retracted-made-claims", { time: day(3) })).toContain(
      "wrong-correction",
    );
    expect(await codesAfter(graph, "load-planted-made-words", { text: "清渠" })).toContain(
      "wrong-correction",
    );
    expect(await codesAfter(graph, "load-lost-made-origin")).toContain("wrong-correction");
    expect(await codesAfter(graph, "load-planted-made-extractor")).toContain("wrong-claim");
  });
});
