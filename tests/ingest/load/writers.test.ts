/** Several processes may load into one server at the same time: none undoes what another counted. */
import { expect, it, jest } from "@jest/globals";
import { loadDocuments } from "../../../ingest/load/load-documents.ts";
import { createRandom } from "../../cypher/differential/random.ts";
import { makeSheet, readSheet } from "../../cypher/differential/sheet.ts";
import { describeStores } from "../../support/stores.ts";
import { currentView } from "./derived-view.ts";
import { SNAPSHOT_QUERIES, snapshot } from "./graph-snapshot.ts";

jest.setTimeout(600_000);

const WRITERS = 3;
const recordedAt = "2026-01-01T00:00:00.000Z";

/** Pages that all name the same people, programmes and bodies. */
const PAGES = Array.from({ length: 24 }, (_, n) =>
  readSheet(makeSheet(n + 1, "IMPLEMENTS"), { location: `${n}.txt`, extractor: 1, linker: 1, recordedAt }),
);

/** A writer takes two pages at a time. */
function shareOf(writer: number): (typeof PAGES)[] {
  const own = PAGES.filter((_, n) => n % WRITERS === writer);
  const random = createRandom(writer);
  return own.flatMap((page, n) => (n % 2 === 0 ? [own.slice(n, n + 2)] : random.chance(0.5) ? [[page]] : []));
}

describeStores("writers at the same time", (open) => {
  it("make the graph that one makes", async () => {
    const graph = await open(SNAPSHOT_QUERIES);
    await loadDocuments(graph, PAGES);
    const expected = currentView(await snapshot(graph));
    expect(expected.length).toBeGreaterThan(100);
    await graph.ask("load-erased-graph");
    // On a server each has connections of its own.
    const writers = await Promise.all(
      Array.from({ length: WRITERS }, () => (graph.kind === "neo4j" ? open(SNAPSHOT_QUERIES) : graph)),
    );
    await Promise.all(
      writers.map(async (own, writer) => {
        for (const pages of shareOf(writer)) await loadDocuments(own, pages);
      }),
    );
    expect(currentView(await snapshot(graph))).toEqual(expected);
  });
});
