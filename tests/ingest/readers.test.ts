/** Whatever the number of threads and the size of transactions, the same files make the same graph. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { runIngest } from "../../ingest/commands/run-ingest.ts";
import { createPageReader, type Reader } from "../../ingest/pipeline.ts";
import { type ReadingThreads, startReadingThreads } from "../../ingest/readers/reading-threads.ts";
import type { IngestReport } from "../../ingest/report.ts";
import type { Graph } from "../../src/graph/port.ts";
import { packageRoot } from "../../src/package-root.ts";
import { policygraph } from "../support/command-line.ts";
import { describeStores } from "../support/stores.ts";
import { SNAPSHOT_QUERIES, type Snapshot, snapshot } from "./load/graph-snapshot.ts";

jest.setTimeout(600_000);

const samples = path.join(packageRoot(), "samples");
const taken = readdirSync(samples)
  .filter((name) => name.endsWith(".txt"))
  .slice(0, 3);
const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-threads-"));
let threads: ReadingThreads;
let here: Reader;

beforeAll(async () => {
  for (const file of taken) {
    const bytes = readFileSync(path.join(samples, file));
    writeFileSync(path.join(folder, file), bytes);
    // The same content under another name, and half a page: what is there already is of both kinds.
    writeFileSync(path.join(folder, `again-${file}`), bytes);
    writeFileSync(path.join(folder, `half-${file}`), bytes.subarray(0, bytes.length >> 1));
  }
  writeFileSync(path.join(folder, "empty.txt"), "");
  // Builds what the threads run, where it is missing.
  await policygraph(["--help"]);
  [here, threads] = [createPageReader(), await startReadingThreads(2)];
});

afterAll(async () => {
  await threads.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A clock that goes on by a second with each look. */
function clock(): () => string {
  let seconds = 0;
  return () => new Date(Date.UTC(2026, 0, 1) + seconds++ * 1000).toISOString();
}

interface Made {
  readonly report: IngestReport;
  readonly graph: Snapshot;
}

async function made(graph: Graph, reader: Reader, batch: number): Promise<Made> {
  const report = await runIngest([folder], reader, graph, { batch, now: clock() });
  return { report, graph: await snapshot(graph) };
}

describeStores("threads that read", (open) => {
  it("make the graph and the report that one makes, in transactions of any size", async () => {
    const graph = await open(SNAPSHOT_QUERIES);
    const expected = await made(graph, here, 1);
    const pages = taken.length;
    expect(expected.report.documents).toMatchObject({ loaded: 2 * pages, unchanged: pages, refused: 1 });
    for (const [reader, batch] of [
      [threads, 1],
      [threads, 4],
      [here, 100],
    ] as const) {
      await graph.ask("load-erased-graph");
      const again = await made(graph, reader, batch);
      expect(again.report).toEqual(expected.report);
      expect(again.graph).toEqual(expected.graph);
    }
  });

  it("are asked for nothing that the store has as they would read it", async () => {
    const graph = await open(SNAPSHOT_QUERIES);
    await made(graph, here, 4);
    const before = await snapshot(graph);
    const asked: string[] = [];
    const watched: Reader = {
      ...here,
      read: (source) => {
        asked.push(source.location);
        return here.read(source);
      },
    };
    const again = await made(graph, watched, 4);
    expect(asked).toEqual([]);
    expect(again.graph).toEqual(before);
    // Another linker would make something else of them.
    const newer = await made(graph, { ...watched, linker: "test-link/0" }, 4);
    expect(new Set(asked).size).toBe(newer.report.documents.unchanged);
    expect(asked.length).toBeGreaterThan(0);
  });

  it("refuse a page on which they fail, and go on", async () => {
    const graph = await open(SNAPSHOT_QUERIES);
    const failing: Reader = {
      ...here,
      read: (source) => {
        if (source.location.includes("half-")) throw new RangeError("too deep");
        return here.read(source);
      },
    };
    const { report } = await made(graph, failing, 4);
    const failed = report.messages.filter(({ code }) => code === "not-extracted");
    expect(failed.length).toBe(readdirSync(folder).filter((name) => name.startsWith("half-")).length);
    expect(failed[0]?.reason).toMatch(/too deep.*Report the file/);
    expect(report.documents.loaded).toBe(failed.length);
  });
});
