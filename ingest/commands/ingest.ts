/** `policygraph ingest PATH…`: reads pages into the graph. */
import type { Command } from "commander";
import { openGraph } from "../../src/graph/open-graph.ts";
import { createPageReader } from "../pipeline.ts";
import { formatReport, isWhole } from "../report.ts";
import { EXIT } from "./exit-codes.ts";
import { printJson, printResult } from "./output.ts";
import { runIngest } from "./run-ingest.ts";
import { type SegmenterChoice, segmenterOption } from "./segmenter-option.ts";
import { storeOption } from "./setting-options.ts";

interface IngestOptions {
  readonly store: string;
  readonly segmenter?: SegmenterChoice;
  readonly again?: true;
  readonly json?: true;
}

/** Adds the command to the program. */
export function addIngest(program: Command): void {
  program
    .command("ingest")
    .description("read pages (.txt) into the graph; doing it again changes nothing")
    .argument("<path...>", "files, folders, globs, or - for standard input")
    .addOption(storeOption())
    .addOption(segmenterOption())
    .option("--again", "take in documents too that were retracted or erased before")
    .option("--json", "print the report as JSON")
    .action(async (paths: string[], options: IngestOptions) => {
      const graph = await openGraph(options.store);
      try {
        const report = await runIngest(paths, createPageReader(options.segmenter), graph, {
          again: options.again === true,
        });
        if (options.json) printJson(report);
        else printResult(formatReport(report));
        process.exitCode = isWhole(report) ? EXIT.done : EXIT.failedInPart;
      } finally {
        await graph.close();
      }
    });
}
