import { expect, it } from "@jest/globals";
import { eraseDocument } from "../../../ingest/load/erase-document.ts";
import { loadDocument } from "../../../ingest/load/load-document.ts";
import { retractDocument } from "../../../ingest/load/retract-document.ts";
import { documentId } from "../../../src/model/ids.ts";
import { describeStores } from "../../support/stores.ts";
import { nodesOf, SNAPSHOT_QUERIES, snapshot } from "./graph-snapshot.ts";
import { FIRST, found, THIRD } from "./three-documents.ts";

const day = (n: number) => `2025-01-0${n}T00:00:00Z`;
const id = documentId(FIRST.source.sha256);

describeStores("a document that a person took out", (open) => {
  it("stays out when its folder is ingested again, with a line that says who took it out and why", async () => {
    const graph = await open(SNAPSHOT_QUERIES);
    await loadDocument(graph, found(FIRST, day(1)));
    await retractDocument(graph, id, { recordedAt: day(2), by: "person:丁一凡", why: "稿件已撤回" });
    const before = await snapshot(graph);
    const outcome = await loadDocument(graph, found(FIRST, day(3)));
    expect(outcome.status).toBe("keptOut");
    expect(outcome.messages).toMatchObject([
      { severity: "doubt", code: "retracted-before", location: "first.txt" },
    ]);
    expect(outcome.messages[0]?.reason).toMatch(/丁一凡.*2025-01-02.*稿件已撤回.*--again/);
    expect(await snapshot(graph)).toEqual(before);
  });

  it("stays out after an erasure too, under another name as well, and comes back when asked for", async () => {
    const graph = await open(SNAPSHOT_QUERIES);
    await loadDocument(graph, found(FIRST, day(1)));
    await retractDocument(graph, id, { recordedAt: day(2) });
    await eraseDocument(graph, id, { recordedAt: day(3) });
    const read = found(FIRST, day(4));
    const copy = { ...read, source: { ...read.source, location: "copy.txt" } };
    for (const one of [read, copy])
      expect(await loadDocument(graph, one)).toMatchObject({
        status: "keptOut",
        messages: [{ code: "erased-before" }],
      });
    expect(nodesOf(await snapshot(graph), "Document")).toEqual([]);
    expect((await loadDocument(graph, read, { again: true })).status).toBe("loaded");
    // It stands: what was done to it before does not count any more.
    expect((await loadDocument(graph, found(FIRST, day(5)))).status).toBe("unchanged");
  });

  it("is not one that another content of its file has superseded", async () => {
    const graph = await open(SNAPSHOT_QUERIES);
    await loadDocument(graph, found(FIRST, day(1)));
    await retractDocument(graph, id, { recordedAt: day(2) });
    await loadDocument(graph, found(FIRST, day(3)), { again: true });
    const changed = found(THIRD, day(4));
    await loadDocument(graph, { ...changed, source: { ...changed.source, location: "first.txt" } });
    expect((await loadDocument(graph, found(FIRST, day(5)))).status).toBe("superseded");
  });
});
