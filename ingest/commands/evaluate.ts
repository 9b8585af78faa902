/** `policygraph evaluate`: extraction scored against annotated pages. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Command, Option } from "commander";
import type { GoldDocument } from "../evaluate/gold.ts";
import { toGold } from "../evaluate/gold-format.ts";
import { formatTable, type ScoreInput, scoreDocuments } from "../evaluate/score.ts";
import { WORD_SEGMENTERS } from "../extract/words/open-word-segmenter.ts";
import { createPageReader, type PageReader } from "../pipeline.ts";
import { formatMessage } from "../report.ts";
import { EXIT, WrongUseError } from "./exit-codes.ts";
import { holdAgainstBaseline } from "./hold-against-baseline.ts";
import { printJson, printResult, say } from "./output.ts";
import { readOne } from "./read-one.ts";
import type { SegmenterChoice } from "./segmenter-option.ts";

interface EvaluateOptions {
  readonly gold: string;
  readonly sources: string;
  readonly out?: string;
  readonly segmenter?: SegmenterChoice | "all";
  readonly misses?: true;
  readonly json?: true;
  readonly baseline?: string;
  readonly keep?: string;
}

/** Adds the command to the program. */
export function addEvaluate(program: Command): void {
  program
    .command("evaluate")
    .description("score extraction against annotated pages, one line a task")
    .requiredOption("--gold <dir>", "folder of annotated pages, one JSON file each")
    .requiredOption("--sources <dir>", "folder of the pages that they annotate")
    .option("--out <dir>", "write the extractions here, in the annotation format")
    .addOption(new Option("--segmenter <name>", "word segmenter").choices([...WORD_SEGMENTERS, "all"]))
    .option("--misses", "list what was missed (-) and what was wrongly found (+)")
    .option("--json", "print the figures as JSON")
    .option("--baseline <file>", "list what is newly missed or wrong beside these figures; too much fails")
    .option("--keep <reason>", "make today's figures the baseline, for this reason")
    .action(async (options: EvaluateOptions) => {
      if (options.keep !== undefined && options.baseline === undefined)
        throw new WrongUseError("--keep needs --baseline FILE: the file to write today's figures to.");
      const names = options.segmenter === "all" ? WORD_SEGMENTERS : [options.segmenter];
      for (const name of names) await evaluateWith(createPageReader(name), options);
    });
}

async function evaluateWith(reader: PageReader, options: EvaluateOptions): Promise<void> {
  say(`extractor ${reader.version}`);
  const inputs = await readInputs(reader, options);
  const score = scoreDocuments(inputs);
  if (options.json) return printJson({ extractor: reader.version, ...score });
  if (options.misses) {
    for (const { source, items } of score.misses) printResult([`\n## ${source}`, ...items].join("\n"));
  }
  printResult(formatTable(score));
  if (options.baseline !== undefined)
    await holdAgainstBaseline(score, reader.version, { file: options.baseline, keep: options.keep });
}

async function readInputs(reader: PageReader, options: EvaluateOptions): Promise<ScoreInput[]> {
  const inputs: ScoreInput[] = [];
  for (const file of await annotationsIn(options.gold)) {
    const gold = JSON.parse(await readFile(path.join(options.gold, file), "utf8")) as GoldDocument;
    const read = await readOne(path.join(options.sources, gold.source));
    if (!read.ok) {
      say(formatMessage(read.message));
      process.exitCode = EXIT.failedInPart;
      continue;
    }
    const predicted = toGold(reader.read(read.source));
    inputs.push({ gold, predicted, sourceText: read.source.text });
    if (options.out) await writePrediction(options.out, gold.source, predicted);
  }
  return inputs;
}

async function annotationsIn(folder: string): Promise<string[]> {
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".json")).sort();
  if (files.length > 0) return files;
  throw new WrongUseError(`${folder}: there are no annotated pages (.json) here; check --gold.`);
}

async function writePrediction(folder: string, source: string, predicted: GoldDocument): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${source}.json`), `${JSON.stringify(predicted, null, 1)}\n`);
}
