/** One ingest run with progress and report, for the command and for the first start of the service. */
import type { Graph } from "../../src/graph/port.ts";
import type { Message } from "../../src/model/message.ts";
import { type IngestOptions, ingest, type Outcome, type Reader } from "../pipeline.ts";
import { type FoundFile, findFiles } from "../read/find-files.ts";
import { addOutcome, emptyReport, type IngestReport } from "../report.ts";
import { startProgress } from "./progress.ts";

interface RunOptions extends IngestOptions {
  /** Is told of each outcome, and how many files there are; null while they are counted. */
  readonly watch?: (outcome: Outcome, files: number | null) => void;
}

/**
 * Takes all files that the paths name into the graph.
 *
 * @param paths files, folders, globs, or `-` for standard input.
 * @param options as of `ingest`.
 * @throws StoreError when the store is away; what was committed before stays.
 */
export async function runIngest(
  paths: readonly string[],
  reader: Reader,
  graph: Graph,
  { watch, ...options }: RunOptions = {},
): Promise<IngestReport> {
  const troubles: Message[] = [];
  let report = emptyReport(reader.version);
  const progress = startProgress();
  // Files are found while others are read, and counted beside it: a list of millions would take memory and time.
  const counting = new AbortController();
  let files: number | null = null;
  const count = (total: number): void => {
    files = total;
    progress.setTotal(total);
  };
  const counted = countFiles(paths, counting.signal).then(count, () => undefined);
  try {
    for await (const outcome of ingest(filesOf(paths, troubles), reader, graph, options)) {
      report = addOutcome(report, outcome);
      progress.step(outcome.location);
      watch?.(outcome, files);
    }
  } finally {
    counting.abort();
    await counted;
    progress.end();
  }
  return { ...report, messages: [...troubles, ...report.messages] };
}

/** The files that the paths name; on what cannot be found there are messages in `troubles`. */
export async function* filesOf(paths: readonly string[], troubles: Message[]): AsyncGenerator<FoundFile> {
  for await (const found of findFiles(paths)) {
    if ("severity" in found) troubles.push(found);
    else yield found;
  }
}

/** How many files the paths name; fewer where `signal` breaks it off. */
export async function countFiles(paths: readonly string[], signal: AbortSignal): Promise<number> {
  let files = 0;
  for await (const found of findFiles(paths)) {
    if (signal.aborted) break;
    if (!("severity" in found)) files++;
  }
  return files;
}

// What one thread reads in about a second, which is what another one takes to begin.
const LITTLE_BYTES = 200_000;

/** Whether the files that the paths name are so few and small that one thread reads them soon. */
export async function isLittle(paths: readonly string[]): Promise<boolean> {
  let bytes = 0;
  for await (const found of findFiles(paths)) {
    if ("severity" in found) continue;
    bytes += found.size ?? LITTLE_BYTES;
    if (bytes >= LITTLE_BYTES) return false;
  }
  return true;
}
