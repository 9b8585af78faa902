/** `policygraph ingest PATH…`: reads pages into the graph, or puts them into a queue for workers. */
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
import { withReader, workersOfMachine } from "./with-reader.ts";

type Settings = Pick<SettingValues, "store" | "workers" | "batch" | "queue" | "queueLength">;

interface IngestOptions extends Settings {
  readonly segmenter?: SegmenterChoice;
  readonly again?: true;
  readonly json?: true;
}

/** Adds the command to the program. */
export function addIngest(program: Command): void {
  const command = program
    .command("ingest")
    .description(
      "read pages (.txt, .pdf) into the graph; doing it again changes nothing, and goes on where it was",
    )
    .argument("<path...>", "files, folders, globs, or - for standard input")
    .addOption(storeOption())
    .addOption(segmenterOption());
  for (const name of ["workers", "batch", "queue", "queueLength"] as const)
    command.addOption(settingOption(name));
  command
    .option("--again", "take in documents too that were retracted or erased before")
    .option("--json", "print the report as JSON")
    .action(async (paths: string[], options: IngestOptions) => {
      if (options.queue !== null) await queuePaths(paths, options.queue, options);
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
