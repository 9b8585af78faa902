/** The sample pages of a first start. */
import path from "node:path";
import type { Graph } from "../../src/graph/port.ts";
import { documentId } from "../../src/model/ids.ts";
import { packageRoot } from "../../src/package-root.ts";
import { ALL_DOCUMENTS, countDocuments } from "../../src/query/document-lists.ts";
import { createPageReader } from "../pipeline.ts";
import { findFiles } from "../read/find-files.ts";
import { readDocuments } from "../read/read-documents.ts";
import { formatReport } from "../report.ts";
import { say } from "./output.ts";
import { runIngest } from "./run-ingest.ts";

const FOLDER = path.join(packageRoot(), "samples");

/**
 * Ingests what is missing of the samples, unless the store holds documents that are none: a first start
 * that was killed half-way is completed by the next, and a user's own store is left alone.
 */
export async function ingestMissingSamples(graph: Graph): Promise<void> {
  const samples = await readSamples();
  const all = await countDocuments(graph, ALL_DOCUMENTS);
  const present = (await graph.ask("find-documents-by-id", { ids: samples.map(({ id }) => id) })).length;
  if (all !== present || present === samples.length) return;
  say("Ingesting the sample pages …");
  const paths = samples.map(({ file }) => file);
  say(formatReport(await runIngest(paths, createPageReader(), graph)));
}

async function readSamples(): Promise<{ file: string; id: string }[]> {
  const samples: { file: string; id: string }[] = [];
  for await (const found of findFiles([FOLDER])) {
    if ("severity" in found) continue;
    for await (const read of readDocuments(found))
      if (read.ok) samples.push({ file: read.source.location, id: documentId(read.source.sha256) });
  }
  return samples;
}
