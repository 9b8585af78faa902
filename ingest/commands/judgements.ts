/** `policygraph judgements export|import FILE`: what people judged and corrected, as a file that can be kept and replayed. */
import { readFile, writeFile } from "node:fs/promises";
import { text as textOf } from "node:stream/consumers";
import type { Command } from "commander";
import { openGraph } from "../../src/graph/open-graph.ts";
import type { Graph } from "../../src/graph/port.ts";
import type { Correction } from "../../src/model/correction.ts";
import { quotedPlaces } from "../../src/model/correction-line.ts";
import { documentId } from "../../src/model/ids.ts";
import type { JudgementSide } from "../../src/model/judgement.ts";
import { recordJudgement } from "../load/judge-mentions.ts";
import { recordCorrection } from "../load/record-correction.ts";
import { EXIT, WrongUseError } from "./exit-codes.ts";
import { judgementLines, misquoted, readLine } from "./judgement-file.ts";
import { refuseMissingFile } from "./missing-file.ts";
import { printJson, printResult, say } from "./output.ts";
import { storeOption } from "./setting-options.ts";

/** Adds the commands to the program. */
export function addJudgements(program: Command): void {
  const group = program
    .command("judgements")
    .description("what people judged and corrected, as a plain file");
  group
    .command("export")
    .description("write judgements and corrections, one a line (JSON), sorted")
    .argument("<file>", "a file, or - for standard output")
    .option("--all", "the judgements of rules as well; import leaves them out")
    .addOption(storeOption())
    .action(async (file: string, options: { store: string; all?: true }) => {
      refuseMissingFile(options.store, "export from");
      await withGraph(options.store, async (graph) => {
        const lines = await judgementLines(graph, { all: options.all === true });
        if (file === "-") return lines.length > 0 && printResult(lines.join("\n"));
        await writeFile(file, lines.map((line) => `${line}\n`).join(""));
        return printResult(`${lines.length} judgements and corrections written to ${file}`);
      });
    });
  group
    .command("import")
    .description("take them into the store; those whose documents are not here wait for them")
    .argument("<file>", "a file that export wrote, or - for standard input")
    .addOption(storeOption())
    .option("--json", "print the report as JSON")
    .action(async (file: string, options: { store: string; json?: true }) => {
      const lines = (await readAll(file)).split("\n");
      await withGraph(options.store, async (graph) => {
        const report = await importLines(graph, lines, file);
        for (const refused of report.refused) say(refused);
        if (options.json) printJson(report);
        else printResult(formatReport(report));
        process.exitCode = report.refused.length === 0 ? EXIT.done : EXIT.failedInPart;
      });
    });
}

async function withGraph(store: string, work: (graph: Graph) => Promise<unknown>): Promise<void> {
  const graph = await openGraph(store);
  try {
    await work(graph);
  } finally {
    await graph.close();
  }
}

async function readAll(file: string): Promise<string> {
  if (file === "-") return textOf(process.stdin);
  return readFile(file, "utf8").catch((cause: NodeJS.ErrnoException) => {
    throw new WrongUseError(`${file} cannot be read (${cause.code}): give a file that export wrote, or -.`, {
      cause,
    });
  });
}

interface ImportReport {
  readonly recorded: number;
  readonly known: number;
  /** Ids of what waits for a document, under the name of what it is, with the hashes of what is missing. */
  readonly waiting: readonly {
    readonly judgement?: string;
    readonly correction?: string;
    readonly documents: readonly string[];
  }[];
  readonly ofRules: number;
  /** Lines that were not taken, each with its place and what is wrong. */
  readonly refused: readonly string[];
}

/** Each line is a transaction of its own: a killed import is continued by giving it again. */
async function importLines(graph: Graph, lines: readonly string[], file: string): Promise<ImportReport> {
  const fates: Fate[] = [];
  const refused: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.trim() === "") continue;
    try {
      fates.push(await importLine(graph, line));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      refused.push(`${file}:${at + 1}: ${error.message}: put the line right, or take it out.`);
    }
  }
  const countOf = (status: Fate["status"]) => fates.filter((fate) => fate.status === status).length;
  return {
    recorded: countOf("recorded"),
    known: countOf("known"),
    ofRules: countOf("of-a-rule"),
    waiting: fates.flatMap((fate) =>
      fate.status === "waiting" ? [{ ...fate.of, documents: fate.missing }] : [],
    ),
    refused,
  };
}

interface Fate {
  readonly status: "recorded" | "known" | "waiting" | "of-a-rule";
  /** Its id. */
  readonly of: { readonly judgement: string } | { readonly correction: string };
  readonly missing: readonly string[];
}

async function importLine(graph: Graph, line: string): Promise<Fate> {
  const read = readLine(line);
  if (read === "of-a-rule") return { status: read, of: { judgement: "" }, missing: [] };
  if ("correction" in read) return importCorrection(graph, read.correction);
  const { judgement } = read;
  const missing = await checkQuotes(graph, [judgement.left, judgement.right]);
  const { status } = await graph.write((transaction) => recordJudgement(transaction, judgement));
  return { status, of: { judgement: judgement.id }, missing };
}

async function importCorrection(graph: Graph, correction: Correction): Promise<Fate> {
  const { sha256 } = correction.of;
  const missing = await checkQuotes(
    graph,
    quotedPlaces(correction).map((place) => ({ ...place, sha256 })),
  );
  const { status } = await graph.write((transaction) => recordCorrection(transaction, correction));
  return { status, of: { correction: correction.id }, missing };
}

/**
 * Holds the quotations against the documents that are here.
 *
 * @returns the hashes of those that are not.
 * @throws RangeError where a document says something else.
 */
async function checkQuotes(
  graph: Graph,
  places: readonly Omit<JudgementSide, "type">[],
): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const place of places) {
    const [row] = await graph.ask("find-document-texts", { ids: [documentId(place.sha256)] });
    if (!row) missing.push(place.sha256);
    const printed = misquoted(place, row ? String(row["text"]) : undefined);
    if (printed !== undefined)
      throw new RangeError(
        `document ${place.sha256} says "${printed}" at ${place.span.start} and not "${place.quote}"`,
      );
  }
  return [...new Set(missing)];
}

function formatReport({ recorded, known, waiting, ofRules, refused }: ImportReport): string {
  return [
    `${recorded} judgements and corrections taken in, ${known} known, ${waiting.length} waiting, ${ofRules} of rules left out, ${refused.length} refused`,
    ...waiting.map(({ judgement, correction, documents }) =>
      documents.length > 0
        ? `  ${judgement ?? correction} waits for ${documents.join(", ")}`
        : `  ${judgement ?? correction} waits: no ${judgement ? "mention stands" : "claim says it"} at its place now`,
    ),
  ].join("\n");
}
