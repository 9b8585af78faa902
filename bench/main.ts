/**
 * `npm run bench`: how fast pages become a graph, beside nodejieba's tagging of the same text in the same
 * run, and how long the question "who talked about it" takes on both stores. One table on standard output;
 * times of a shared machine mean little by themselves, so read the ratios.
 */
import path from "node:path";
import { parseArgs } from "node:util";
import { loadDocument } from "../ingest/load/load-document.ts";
import { createPageReader } from "../ingest/pipeline.ts";
import { createApi } from "../src/api/create-api.ts";
import { openGraph } from "../src/graph/open-graph.ts";
import type { SourceText } from "../src/model/document.ts";
import { packageRoot } from "../src/package-root.ts";
import { latency } from "./measure.ts";
import { bytesOf, multipliedPages } from "./multiplied-pages.ts";
import { timeReading } from "./reading.ts";
import { type BenchStore, embeddedStore, neo4jStore } from "./stores.ts";

const { values: options } = parseArgs({
  options: {
    pages: { type: "string", default: path.join(packageRoot(), "samples") },
    megabytes: { type: "string", default: "0.5" },
    // Only how fast pages are read: no store is written.
    reading: { type: "boolean", default: false },
    programme: { type: "string", default: "紧密型县域医共体" },
  },
});

const RUNS = 3;
const QUESTIONS = { times: 300, warmUp: 50 };

const row = (name: string, ...cells: string[]): void =>
  console.log([name.padEnd(34), ...cells.map((cell) => cell.padStart(14))].join(""));
const perSecond = (bytes: number, ms: number): string => `${(bytes / 1e6 / (ms / 1000)).toFixed(3)} MB/s`;

/** One row a stage; gives the time of tagging. */
function benchReading(pages: readonly SourceText[], bytes: number): number {
  const { segmenter, tag, tagger, segment, extract, link } = timeReading(pages, RUNS);
  const stage = (name: string, ms: number) => row(name, perSecond(bytes, ms), (tag / ms).toFixed(2));
  stage(`${segmenter} tag`, tag);
  stage("name tagger alone", tagger);
  stage("normalise, segment", segment);
  stage("extract, tagger included", extract);
  stage("link", link);
  stage("normalise, segment, extract, link", segment + extract + link);
  return tag;
}

async function benchStore(store: BenchStore, pages: readonly SourceText[], tagging: number): Promise<void> {
  const graph = await openGraph(store.address);
  const reader = createPageReader();
  const bytes = pages.reduce((sum, page) => sum + bytesOf(page), 0);
  const started = performance.now();
  for (const page of pages)
    await loadDocument(graph, { ...reader.read(page), recordedAt: new Date().toISOString() });
  const ingesting = performance.now() - started;
  row(`page to graph, ${store.name}`, perSecond(bytes, ingesting), (tagging / ingesting).toFixed(2));
  const api = createApi({ graph, log: console.error });
  const { p50, p99 } = await latency(() => askWhoTalked(api), QUESTIONS);
  row(`who talked about it, ${store.name}`, `p50 ${p50.toFixed(1)} ms`, `p99 ${p99.toFixed(1)} ms`);
  await graph.close();
  await store.remove();
}

const WHO_TALKED = `query ($name: String!) {
  programme(name: $name) { talkedAboutBy(first: 20) { totalCount edges { node { name } statements(first: 5) {
    text saidOn speakerPosition { title organization { name } } evidence { quote start end document { publisher } }
  } } } }
}`;

async function askWhoTalked(api: ReturnType<typeof createApi>): Promise<void> {
  const response = await api.fetch("http://bench/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: WHO_TALKED, variables: { name: options.programme } }),
  });
  const answer = (await response.json()) as {
    data?: { programme?: { talkedAboutBy: { totalCount: number } } };
  };
  if (!answer.data?.programme?.talkedAboutBy.totalCount)
    throw new Error(`nobody talks: ${JSON.stringify(answer)}`);
}

const pages = await multipliedPages(options.pages, Number(options.megabytes) * 1e6);
const bytes = pages.reduce((sum, page) => sum + bytesOf(page), 0);
row(`${pages.length} pages, ${(bytes / 1e6).toFixed(2)} MB`, "speed", "beside tag");
const tagging = benchReading(pages, bytes);
if (!options.reading) {
  await benchStore(embeddedStore(), pages, tagging);
  const server = await neo4jStore();
  if (server) await benchStore(server, pages, tagging);
}
