/**
 * `npm run bench -- ingesting`: how fast pages come into a store, on one thread and two, beside nodejieba's tagging of
 * the same text and beside the store's own speed: the same rows written again into an empty store, with nothing asked.
 * Beside tag: processor time of this process, which is what one core would take; a server's own is not in it. Beside
 * rows: time on the clock. With `--memory 1,10` what a run of so many megabytes holds. Read the ratios.
 */

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { loadDocuments } from "../ingest/load/load-documents.ts";
import { createPageReader, ingest, type Reader } from "../ingest/pipeline.ts";
import type { FoundFile } from "../ingest/read/find-files.ts";
import { startReadingThreads } from "../ingest/readers/reading-threads.ts";
import { openGraph } from "../src/graph/open-graph.ts";
import type { Graph, Parameters, QueryName } from "../src/graph/port.ts";
import type { SourceText } from "../src/model/document.ts";
import { packageRoot } from "../src/package-root.ts";
import { processorSince } from "./measure.ts";
import { bytesOf, multipliedPages } from "./multiplied-pages.ts";
import { timeReading } from "./reading.ts";
import { type BenchStore, embeddedStore, neo4jStore } from "./stores.ts";

const { values: options } = parseArgs({
  options: {
    pages: { type: "string", default: path.join(packageRoot(), "samples") },
    megabytes: { type: "string", default: "0.5" },
    /** Sizes at which memory is looked at, in megabytes; none by default, since each takes a run of its own. */
    memory: { type: "string", default: "" },
  },
});

const BATCH = 16;
const row = (name: string, ...cells: string[]): void =>
  console.log([name.padEnd(38), ...cells.map((cell) => cell.padStart(14))].join(""));

/** The pages as files of a folder, as users have them. */
function written(pages: readonly SourceText[]): {
  readonly folder: string;
  readonly files: readonly FoundFile[];
} {
  const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-bench-pages-"));
  const files = pages.map(({ text }, n) => {
    const file = path.join(folder, `${String(n).padStart(6, "0")}.txt`);
    writeFileSync(file, text);
    return { location: file, path: file };
  });
  return { folder, files };
}

/** What work took, in milliseconds. */
interface Took {
  readonly wall: number;
  /** Of this process, all threads: what one core would need alone. */
  readonly processor: number;
}

async function timed(work: () => Promise<unknown>): Promise<Took> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  await work();
  return { wall: performance.now() - started, processor: processorSince(before) };
}

async function inEmptyStore(store: BenchStore, work: (graph: Graph) => Promise<unknown>): Promise<Took> {
  const graph = await openGraph(store.address);
  const took = await timed(() => work(graph));
  await graph.close();
  await store.remove();
  return took;
}

async function takeIn(graph: Graph, files: readonly FoundFile[], reader: Reader): Promise<void> {
  for await (const outcome of ingest(files, reader, graph, { batch: BATCH }))
    if ("refused" in outcome) throw new Error(outcome.refused.reason);
}

/** Queries of one transaction that write rows, with the rows. */
type Writes = readonly (readonly [QueryName, Parameters])[];

/** Loads the pages and keeps what was written on the way. */
async function recordedWrites(pages: readonly SourceText[]): Promise<readonly Writes[]> {
  const reader = createPageReader();
  const readings = pages.map((page) => ({ ...reader.read(page), recordedAt: "2026-01-01T00:00:00.000Z" }));
  const all: Writes[] = [];
  await inEmptyStore(embeddedStore(), async (graph) => {
    const recording: Graph = {
      ...graph,
      write: (work) =>
        graph.write(async (transaction) => {
          const writes: [QueryName, Parameters][] = [];
          const result = await work({
            ask: (query, parameters = {}, more) => {
              if (query.startsWith("load-") && "rows" in parameters) writes.push([query, parameters]);
              return transaction.ask(query, parameters, more);
            },
          });
          all.push(writes);
          return result;
        }),
    };
    for (let at = 0; at < readings.length; at += BATCH)
      await loadDocuments(recording, readings.slice(at, at + BATCH));
  });
  return all;
}

async function writeAgain(graph: Graph, transactions: readonly Writes[]): Promise<void> {
  for (const writes of transactions)
    await graph.write(async (transaction) => {
      for (const [query, parameters] of writes) await transaction.ask(query, parameters);
    });
}

async function benchStore(
  name: string,
  emptyStore: () => Promise<BenchStore>,
  { pages, tag }: { readonly pages: readonly SourceText[]; readonly tag: number },
): Promise<void> {
  const bytes = pages.reduce((sum, page) => sum + bytesOf(page), 0);
  const writes = await recordedWrites(pages);
  const { folder, files } = written(pages);
  const told = (what: string, { wall, processor }: Took, raw: Took) =>
    row(
      `${what}, ${name}`,
      `${(bytes / 1000 / wall).toFixed(3)} MB/s`,
      `${((pages.length / wall) * 1000).toFixed(1)} docs/s`,
      (tag / processor).toFixed(3),
      (raw.wall / wall).toFixed(2),
    );
  const raw = await inEmptyStore(await emptyStore(), (graph) => writeAgain(graph, writes));
  told("the same rows written", raw, raw);
  const here = createPageReader();
  told(
    "page to graph, one thread",
    await inEmptyStore(await emptyStore(), (graph) => takeIn(graph, files, here)),
    raw,
  );
  const threads = await startReadingThreads(2);
  told(
    "page to graph, two threads",
    await inEmptyStore(await emptyStore(), (graph) => takeIn(graph, files, threads)),
    raw,
  );
  await threads.close();
  rmSync(folder, { recursive: true, force: true });
}

/** The most memory that an ingest of so many megabytes held, in MB; Linux alone tells it. */
async function memoryOf(megabytes: number): Promise<number> {
  const { folder } = written(await multipliedPages(options.pages, megabytes * 1e6));
  const store = embeddedStore();
  const script = path.join(packageRoot(), "dist", "ingest", "main.js");
  const child = spawn(process.execPath, [script, "ingest", folder, "--store", store.address], {
    stdio: "ignore",
  });
  let most = 0;
  while (child.exitCode === null) {
    const status = child.pid === undefined ? "" : readStatus(child.pid);
    most = Math.max(most, Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0));
    await sleep(50);
  }
  rmSync(folder, { recursive: true, force: true });
  await store.remove();
  return most / 1000;
}

function readStatus(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    return "";
  }
}

const pages = await multipliedPages(options.pages, Number(options.megabytes) * 1e6);
const bytes = pages.reduce((sum, page) => sum + bytesOf(page), 0);
row(
  `${pages.length} pages, ${(bytes / 1e6).toFixed(2)} MB`,
  "speed",
  "documents",
  "beside tag",
  "beside rows",
);
const { segmenter, tag, ...stages } = timeReading(pages, 1);
row(`${segmenter} tag`, `${(bytes / 1000 / tag).toFixed(3)} MB/s`);
for (const [name, ms] of [
  ["normalise, segment", stages.segment],
  ["names tagged", stages.tagger],
  ["extract without it", stages.extract - stages.tagger],
  ["link", stages.link],
] as const)
  row(name, `${(bytes / 1000 / ms).toFixed(3)} MB/s`, "", (tag / ms).toFixed(3));
await benchStore("embedded", async () => embeddedStore(), { pages, tag });
const first = await neo4jStore();
if (first) {
  await first.remove();
  await benchStore("neo4j", async () => (await neo4jStore()) ?? embeddedStore(), { pages, tag });
}
for (const size of options.memory.split(",").filter((word) => word !== ""))
  row(`memory at ${size} MB`, `${(await memoryOf(Number(size))).toFixed(0)} MB`);
