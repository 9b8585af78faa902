/** `policygraph extract FILE`: what is found on one page, without a store. */
import type { Command } from "commander";
import { Option } from "commander";
import { toGold } from "../evaluate/gold-format.ts";
import { createPageReader } from "../pipeline.ts";
import { formatMessage } from "../report.ts";
import { EXIT } from "./exit-codes.ts";
import { printResult, say } from "./output.ts";
import { readOne } from "./read-one.ts";
import { type SegmenterChoice, segmenterOption } from "./segmenter-option.ts";

/** Adds the command to the program. */
export function addExtract(program: Command): void {
  program
    .command("extract")
    .description("print what is found on one page as JSON in the annotation format")
    .argument("<file>", "a page, or - for standard input")
    .addOption(new Option("--format <format>", "format of the output").choices(["gold"]).default("gold"))
    .addOption(segmenterOption())
    .action(async (file: string, options: { segmenter?: SegmenterChoice }) => {
      const read = await readOne(file);
      if (!read.ok) {
        say(formatMessage(read.message));
        process.exitCode = EXIT.failedInPart;
        return;
      }
      const reading = createPageReader(options.segmenter).read(read.source);
      printResult(JSON.stringify(toGold(reading), null, 1));
    });
}
