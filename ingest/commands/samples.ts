/** The sample pages of a first start. */
import path from "node:path";
import type { Graph } from "../../src/graph/port.ts";
import { documentId } from "../../src/model/ids.ts";
import { packageRoot } from "../../src/package-root.ts";
import { createPageReader } from "../pipeline.ts";
import { findFiles, readFile } from "../read/find-files.ts";
import { formatReport } from "../report.ts";
import { say } from "./output.ts";
import { runIngest } from "./run-ingest.ts";

const FOLDER = path.join(packageRoot(), "samples");

/**
 * Ingests what is missing of the samples, unless the store holds documents that are none: a first start
 * that was killed half-way is completed by the next, and a user's own store is left alone.
 */
export async function ingestMissingSamples(graph: Graph): Promise<void> {
  const ids = await sampleIds();
  const [all] = await graph.ask("find-document-count");
  const present = (await graph.ask("find-documents-by-id", { ids })).length;
  if (all?.["total"] !== present || present === ids.length) return;
  say("Ingesting the sample pages …");
  say(formatReport(await runIngest([FOLDER], createPageReader(), graph)));
}

async function sampleIds(): Promise<string[]> {
  const ids: string[] = [];
  for await (const found of findFiles([FOLDER])) {
    const read = "severity" in found ? undefined : await readFile(found);
    if (read?.ok) ids.push(documentId(read.source.sha256));
  }
  return ids;
}
