/** One ingest run with progress and report, for the command and for the first start of the service. */
import type { Graph } from "../../src/graph/port.ts";
import type { Message } from "../../src/model/message.ts";
import type { LoadOptions } from "../load/load-document.ts";
import { ingest, type PageReader } from "../pipeline.ts";
import { type FoundFile, findFiles } from "../read/find-files.ts";
import { addOutcome, emptyReport, type IngestReport } from "../report.ts";
import { startProgress } from "./progress.ts";

/**
 * Takes all files that the paths name into the graph.
 *
 * @param paths files, folders, globs, or `-` for standard input.
 * @param options what comes in that a person took out.
 * @throws StoreError when the store is away; what was committed before stays.
 */
export async function runIngest(
  paths: readonly string[],
  reader: PageReader,
  graph: Graph,
  options: LoadOptions = {},
): Promise<IngestReport> {
  const { files, messages } = await findAll(paths);
  let report = emptyReport(reader.version, messages);
  const progress = startProgress(files.length);
  try {
    for await (const outcome of ingest(files, reader, graph, () => new Date().toISOString(), options)) {
      report = addOutcome(report, outcome);
      progress.step(outcome.location);
    }
  } finally {
    progress.end();
  }
  return report;
}

async function findAll(paths: readonly string[]): Promise<{ files: FoundFile[]; messages: Message[] }> {
  const files: FoundFile[] = [];
  const messages: Message[] = [];
  for await (const found of findFiles(paths)) {
    if ("severity" in found) messages.push(found);
    else files.push(found);
  }
  return { files, messages };
}
