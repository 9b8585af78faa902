/** `policygraph ingest PATH…`: reads pages into the graph. */
import os from "node:os";
import type { Command } from "commander";
import { openGraph } from "../../src/graph/open-graph.ts";
import type { SettingValues } from "../../src/settings/settings.ts";
import { createPageReader, type Reader } from "../pipeline.ts";
import { startReadingThreads } from "../readers/reading-threads.ts";
import { formatReport, type IngestReport, isWhole } from "../report.ts";
import { EXIT } from "./exit-codes.ts";
import { printJson, printResult } from "./output.ts";
import { isLittle, runIngest } from "./run-ingest.ts";
import { type SegmenterChoice, segmenterOption } from "./segmenter-option.ts";
import { settingOptions, storeOption } from "./setting-options.ts";

interface IngestOptions extends Pick<SettingValues, "store" | "workers" | "batch"> {
  readonly segmenter?: SegmenterChoice;
  readonly again?: true;
  readonly json?: true;
}

/** Adds the command to the program. */
export function addIngest(program: Command): void {
  const command = program
    .command("ingest")
    .description("read pages (.txt) into the graph; doing it again changes nothing, and goes on where it was")
    .argument("<path...>", "files, folders, globs, or - for standard input")
    .addOption(storeOption())
    .addOption(segmenterOption());
  for (const option of settingOptions("ingest")) command.addOption(option);
  command
    .option("--again", "take in documents too that were retracted or erased before")
    .option("--json", "print the report as JSON")
    .action(async (paths: string[], options: IngestOptions) => {
      const report = await ingestPaths(paths, options);
      if (options.json) printJson(report);
      else printResult(formatReport(report));
      process.exitCode = isWhole(report) ? EXIT.done : EXIT.failedInPart;
    });
}

async function ingestPaths(paths: readonly string[], options: IngestOptions): Promise<IngestReport> {
  const graph = await openGraph(options.store);
  try {
    const workers = options.workers ?? ((await isLittle(paths)) ? 1 : os.availableParallelism());
    return await withReader(workers, options.segmenter, (reader) =>
      runIngest(paths, reader, graph, { again: options.again === true, batch: options.batch }),
    );
  } finally {
    await graph.close();
  }
}

/** Reads in this thread where one is enough: no other has to be started then. */
async function withReader<T>(
  workers: number,
  segmenter: SegmenterChoice | undefined,
  work: (reader: Reader) => Promise<T>,
): Promise<T> {
  if (workers === 1) return work(createPageReader(segmenter));
  const threads = await startReadingThreads(workers, segmenter);
  try {
    return await work(threads);
  } finally {
    await threads.close();
  }
}
