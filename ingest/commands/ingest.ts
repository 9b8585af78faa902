/** `policygraph ingest PATH…`: reads pages into the graph, or puts them into a queue for workers. */
import { existsSync } from "node:fs";
import type { Command } from "commander";
import { openGraph } from "../../src/graph/open-graph.ts";
import type { SettingValues } from "../../src/settings/settings.ts";
import { openQueue } from "../queue/document-queue.ts";
import { formatReport, type IngestReport, isWhole } from "../report.ts";
import { EXIT, WrongUseError } from "./exit-codes.ts";
import { printJson, printResult } from "./output.ts";
import { formatQueueReport, type QueueReport, runFill } from "./run-fill.ts";
import { isLittle, runIngest } from "./run-ingest.ts";
import { type SegmenterChoice, segmenterOption } from "./segmenter-option.ts";
import { settingOption, storeOption } from "./setting-options.ts";
import { watchIngest } from "./watch-ingest.ts";
import { withReader, workersOfMachine } from "./with-reader.ts";

type Settings = Pick<SettingValues, "store" | "workers" | "batch" | "queue" | "queueLength">;

interface IngestOptions extends Settings {
  readonly segmenter?: SegmenterChoice;
  readonly again?: true;
  readonly watch?: true;
  readonly json?: true;
}

/** Adds the command to the program. */
export function addIngest(program: Command): void {
  const command = program
    .command("ingest")
    .description(
      "read pages (text, PDF, HTML, tables, archives) into the graph; doing it again changes nothing, and goes on where it was",
    )
    .argument("<path...>", "files, folders, globs, or - for standard input")
    .addOption(storeOption())
    .addOption(segmenterOption());
  for (const name of ["workers", "batch", "queue", "queueLength"] as const)
    command.addOption(settingOption(name));
  command
    .option("--again", "take in documents too that were retracted or erased before")
    .option("--watch", "go on with what is written there later, until it is stopped")
    .option("--json", "print the report as JSON; with --watch a line a document")
    .action(async (paths: string[], options: IngestOptions) => {
      if (options.watch) await watchFolders(paths, options);
      else if (options.queue !== null) await queuePaths(paths, options.queue, options);
      else tell(await ingestPaths(paths, options), formatReport, options);
    });
}

async function ingestPaths(paths: readonly string[], options: IngestOptions): Promise<IngestReport> {
  const graph = await openGraph(options.store);
  try {
    const workers = options.workers ?? ((await isLittle(paths)) ? 1 : workersOfMachine());
    return await withReader(workers, options.segmenter, (reader) =>
      runIngest(paths, reader, graph, { again: options.again === true, batch: options.batch }),
    );
  } finally {
    await graph.close();
  }
}

async function watchFolders(paths: readonly string[], options: IngestOptions): Promise<void> {
  if (options.queue !== null) throw new WrongUseError("--watch does not go with --queue.");
  if (paths.includes("-")) throw new WrongUseError("--watch follows files and folders, no standard input.");
  for (const given of paths) refuseMissingPath(given);
  // Shared, so that the service and other commands work on the store meanwhile.
  const graph = await openGraph(options.store, { share: true });
  try {
    const { batch, again = false, json = false } = options;
    process.exitCode = await withReader(options.workers ?? 1, options.segmenter, (reader) =>
      watchIngest(paths, reader, graph, { batch, again, json }),
    );
  } finally {
    await graph.close();
  }
}

function refuseMissingPath(given: string): void {
  if (!existsSync(given))
    throw new WrongUseError(`${given}: there is nothing to follow; name a file or a folder that is there.`);
}

async function queuePaths(paths: readonly string[], address: string, options: IngestOptions): Promise<void> {
  if (options.again)
    throw new WrongUseError("--again does not go with --queue: ingest those documents without the queue.");
  const queue = await openQueue(address);
  try {
    tell(await runFill(paths, queue, options.queueLength), formatQueueReport, options);
  } finally {
    await queue.close();
  }
}

function tell<R extends IngestReport | QueueReport>(
  report: R,
  format: (report: R) => string,
  { json }: Pick<IngestOptions, "json">,
): void {
  if (json) printJson(report);
  else printResult(format(report));
  process.exitCode = isWhole(report) ? EXIT.done : EXIT.failedInPart;
}
