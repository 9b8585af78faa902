/**
 * `npm run bench -- linking --pages FOLDER`: what a document costs as the store grows. All pages of the folder
 * go into one embedded store in an order that mixes them; one row for each window of documents gives the
 * processor time of a document for reading it and for loading it (linking across documents included), and
 * what the store holds by then. The last line compares the windows that end at the marks.
 */
import { createHash } from "node:crypto";
import { appendFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { readOne } from "../ingest/commands/read-one.ts";
import { loadDocument } from "../ingest/load/load-document.ts";
import { createPageReader } from "../ingest/pipeline.ts";
import { type FoundFile, findFiles } from "../ingest/read/find-files.ts";
import { openGraph } from "../src/graph/open-graph.ts";
import type { Graph } from "../src/graph/port.ts";
import { processorSince } from "./measure.ts";
import { type BenchStore, embeddedStore } from "./stores.ts";

const { values: options } = parseArgs({
  options: {
    pages: { type: "string" },
    /** Keeps the store here instead of dropping it, e.g. file:/tmp/graph.db. */
    store: { type: "string" },
    documents: { type: "string", default: "8000" },
    window: { type: "string", default: "500" },
    marks: { type: "string", default: "1000,4000,8000" },
    /** Where the rows are written as well. */
    log: { type: "string" },
  },
});

interface Window {
  readonly documents: number;
  /** Milliseconds of processor time a document, all threads. */
  readonly reading: number;
  readonly loading: number;
}

function print(line: string): void {
  console.log(line);
  if (options.log !== undefined) appendFileSync(options.log, `${line}\n`);
}

/** Files of one folder are alike; by the hash of the path every window holds some of each. */
async function mixedFiles(folder: string): Promise<readonly FoundFile[]> {
  const files: FoundFile[] = [];
  for await (const found of findFiles([folder])) if (!("severity" in found)) files.push(found);
  const order = ({ path: file }: FoundFile) =>
    createHash("sha256").update(path.relative(folder, file)).digest("hex");
  const placed = files.map((file) => [order(file), file] as const);
  return placed.sort(([left], [right]) => (left < right ? -1 : 1)).map(([, file]) => file);
}

async function loadWindow(
  graph: Graph,
  reader: ReturnType<typeof createPageReader>,
  files: readonly FoundFile[],
): Promise<{ reading: number; loading: number }> {
  let [reading, loading] = [0, 0];
  for (const file of files) {
    const started = process.cpuUsage();
    const read = await readOne(file.path);
    if (!read.ok) continue;
    const page = reader.read({ ...read.source, location: file.path });
    reading += processorSince(started);
    const parsed = process.cpuUsage();
    await loadDocument(graph, { ...page, recordedAt: new Date().toISOString() });
    loading += processorSince(parsed);
  }
  return { reading: reading / files.length, loading: loading / files.length };
}

/** The cost at each mark beside that at the first, of the windows that end there. */
function compared(windows: readonly Window[], marks: readonly number[]): string {
  const at = (mark: number) => windows.filter(({ documents }) => documents <= mark).at(-1);
  const first = at(marks[0] ?? 0);
  if (!first) return "fewer documents than the first mark";
  return marks
    .map((mark) => {
      const { loading = Number.NaN } = at(mark) ?? {};
      return `${mark}: ${loading.toFixed(1)} ms (${(loading / first.loading).toFixed(2)})`;
    })
    .join("   ");
}

async function run(folder: string, store: BenchStore): Promise<void> {
  const graph = await openGraph(store.address);
  const reader = createPageReader();
  const files = (await mixedFiles(folder)).slice(0, Number(options.documents));
  const size = Number(options.window);
  const windows: Window[] = [];
  print(["documents", "reading ms", "loading ms"].map((cell) => cell.padStart(12)).join(""));
  for (let at = 0; at < files.length; at += size) {
    const part = files.slice(at, at + size);
    const { reading, loading } = await loadWindow(graph, reader, part);
    windows.push({ documents: at + part.length, reading, loading });
    print(
      [`${at + part.length}`, reading.toFixed(1), loading.toFixed(1)].map((c) => c.padStart(12)).join(""),
    );
  }
  print(`loading a document: ${compared(windows, options.marks.split(",").map(Number))}`);
  await graph.close();
  if (options.store === undefined) await store.remove();
}

if (options.pages === undefined) throw new Error("name the folder of pages: --pages FOLDER");
const { store: address } = options;
await run(
  options.pages,
  address === undefined ? embeddedStore() : { name: "embedded", address, remove: () => Promise.resolve() },
);
