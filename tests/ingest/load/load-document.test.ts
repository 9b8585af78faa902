import { expect, it } from "@jest/globals";
import { loadDocument } from "../../../ingest/load/load-document.ts";
import { retractDocument } from "../../../ingest/load/retract-document.ts";
import type { Graph } from "../../../src/graph/port.ts";
import { documentId, entityIdOf } from "../../../src/model/ids.ts";
import { describeStores } from "../../support/stores.ts";
import { edgesByName, nodesOf, SNAPSHOT_QUERIES, snapshot, withoutOrder } from "./graph-snapshot.ts";
import { FIRST, found, SECOND, THIRD } from "./three-documents.ts";

const LATER = "2025-02-02T00:00:00Z";

async function names(graph: Graph, type: string): Promise<readonly unknown[]> {
  return nodesOf(await snapshot(graph), type)
    .map(({ name }) => name)
    .sort();
}

describeStores("loading a document", (open) => {
  const openSnapshot = () => open(SNAPSHOT_QUERIES);

  it("stores the page, its claims with their words, and the entities with their edges", async () => {
    const graph = await openSnapshot();
    const outcome = await loadDocument(graph, found(FIRST));
    expect(outcome).toEqual({ document: documentId(FIRST.source.sha256), status: "loaded", messages: [] });
    const stored = await snapshot(graph);
    expect(nodesOf(stored, "Claim")).toHaveLength(4);
    const evidence = stored.relationships.filter(({ type }) => type === "EVIDENCED_BY");
    expect(evidence).toHaveLength(4);
    for (const { properties } of evidence) {
      expect(properties["quote"]).toBe(
        FIRST.source.text.slice(Number(properties["start"]), Number(properties["end"])),
      );
    }
    expect(edgesByName(stored, "TALKED_ABOUT")).toEqual([
      { from: "周明远", to: "名师下乡", claimCount: 1, firstOn: "2024-03-05", lastOn: "2024-03-05" },
    ]);
    expect(edgesByName(stored, "HOLDS_POSITION")).toMatchObject([
      { from: "周明远", to: "沂水县教育局", title: "局长", claimCount: 1 },
    ]);
    expect(edgesByName(stored, "IMPLEMENTS")).toMatchObject([{ from: "沂水县教育局", to: "名师下乡" }]);
    const [person] = nodesOf(stored, "Person").filter(({ name }) => name === "周明远");
    expect(person).toMatchObject({ type: "Person", aliases: [], mentionCount: 2, documentCount: 1 });
    expect(nodesOf(stored, "Person").find(({ name }) => name === "林小满")).toMatchObject({ private: true });
    expect(nodesOf(stored, "Reference").map(({ name }) => name)).toEqual(["沂水县"]);
  });

  it("changes nothing when the same document comes again", async () => {
    const graph = await openSnapshot();
    await loadDocument(graph, found(FIRST));
    const before = await snapshot(graph);
    const outcome = await loadDocument(graph, found(FIRST, LATER));
    expect(outcome.status).toBe("unchanged");
    expect(await snapshot(graph)).toEqual(before);
  });

  it("joins what shares a key, and merges entities that a later document ties together", async () => {
    const graph = await openSnapshot();
    await loadDocument(graph, found(FIRST, "2025-01-01T00:00:00Z"));
    await loadDocument(graph, found(THIRD, "2025-01-02T00:00:00Z"));
    expect(await names(graph, "Person")).toEqual(["周明远", "周明远", "林小满"].sort());
    await loadDocument(graph, found(SECOND, "2025-01-03T00:00:00Z"));
    expect(await names(graph, "Person")).toEqual(["周明远", "林小满"].sort());
    const stored = await snapshot(graph);
    expect(edgesByName(stored, "TALKED_ABOUT")).toEqual([
      { from: "周明远", to: "名师下乡", claimCount: 2, firstOn: "2024-02-01", lastOn: "2024-03-05" },
    ]);
    const positions = edgesByName(stored, "HOLDS_POSITION").map(({ to, claimCount }) => [to, claimCount]);
    expect(positions.sort()).toEqual([
      ["沂水县总工会", 2],
      ["沂水县教育局", 2],
    ]);
    const [person] = nodesOf(stored, "Person").filter(({ name }) => name === "周明远");
    const founder = nodesOf(stored, "Mention").find(
      ({ name, document }) => name === "周明远" && document === documentId(FIRST.source.sha256),
    );
    expect(person?.["id"]).toBe(entityIdOf(String(founder?.["id"])));
  });

  it("gives the same graph whatever the order of the documents", async () => {
    const orders = [
      [FIRST, SECOND, THIRD],
      [THIRD, FIRST, SECOND],
      [SECOND, THIRD, FIRST],
      [THIRD, SECOND, FIRST],
      [FIRST, THIRD, SECOND],
      [SECOND, FIRST, THIRD],
    ];
    const graphs: unknown[] = [];
    const graph = await openSnapshot();
    for (const order of orders) {
      for (const read of order) await loadDocument(graph, found(read));
      graphs.push(withoutOrder(await snapshot(graph)));
      for (const read of order)
        await retractDocument(graph, documentId(read.source.sha256), { recordedAt: LATER });
      expect(nodesOf(await snapshot(graph), "Entity")).toEqual([]);
      await graph.ask("load-erased-graph");
    }
    expect(graphs[0]).toMatchObject({ across: 6 });
    for (const other of graphs.slice(1)) expect(other).toEqual(graphs[0]);
  });
});
