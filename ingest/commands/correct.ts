/** `policygraph correct`: a person puts right what a document was read to say, or takes a correction back. */
import type { Command } from "commander";
import { openGraph } from "../../src/graph/open-graph.ts";
import type { Asker, Graph } from "../../src/graph/port.ts";
import { type Corrected, correct as correctClaim, undoCorrected } from "../changes/correct.ts";
import { formatEffect } from "../changes/effect.ts";
import { WrongUseError } from "./exit-codes.ts";
import { madeHere, osUser } from "./made-here.ts";
import { refuseMissingFile } from "./missing-file.ts";
import { printJson, printResult, say } from "./output.ts";
import { storeOption } from "./setting-options.ts";

interface CorrectOptions {
  readonly store: string;
  readonly why: string;
  readonly by: string;
  readonly wrong?: true;
  readonly speaker?: string;
  readonly date?: string;
  readonly title?: string;
  readonly undo?: string;
  readonly dryRun?: true;
  readonly json?: true;
}

/** Adds the command to the program. */
export function addCorrect(program: Command): void {
  program
    .command("correct")
    .description("put right what a claim says; what that does to the graph is shown before it is done")
    .argument("[claim]", "id of the claim (clm_…)")
    .option("--wrong", "the document does not say so")
    .option("--speaker <id>", "who said it: men_…, ent_… or a name that the document gives; none for nobody")
    .option("--date <date>", "the day it is of: 2021-02-28, or 2021-02, or 2021")
    .option("--title <title>", "the title of the post, without the body")
    .requiredOption("--why <reason>", "in words, for those who come after")
    .option("--by <name>", "who corrects", osUser())
    .option("--undo <correction>", "take back a correction (cor_…); it does not count from now on")
    .option("--dry-run", "show the effect and change nothing")
    .addOption(storeOption())
    .option("--json", "print effect and correction as JSON")
    .action(async (claim: string | undefined, options: CorrectOptions) => {
      checkAsked(claim, options);
      refuseMissingFile(options.store, "correct");
      const graph = await openGraph(options.store);
      try {
        await (claim === undefined ? undo(graph, options) : correct(graph, claim, options));
      } finally {
        await graph.close();
      }
    });
}

function checkAsked(claim: string | undefined, options: CorrectOptions): void {
  const { wrong, speaker, date, title } = options;
  const parts = [wrong, speaker, date, title].filter((part) => part !== undefined);
  const isUndo = claim === undefined && options.undo !== undefined && parts.length === 0;
  const isCorrection = claim !== undefined && options.undo === undefined && parts.length > 0;
  if (!isUndo && !isCorrection)
    throw new WrongUseError(
      "Give CLAIM and --wrong, or one or more of --speaker, --date and --title; or --undo CORRECTION alone.",
    );
}

async function correct(graph: Graph, claim: string, options: CorrectOptions): Promise<void> {
  const { wrong, speaker, date, title, by, why, dryRun } = options;
  const asked = {
    claim,
    ...(wrong && { wrong }),
    ...(speaker !== undefined && { speaker }),
    ...(date !== undefined && { date }),
    ...(title !== undefined && { title }),
    why,
    preview: dryRun === true,
    bearers: "all",
  } as const;
  const corrected = await correctClaim(graph, asked, madeHere(by));
  if (title !== undefined) await doubtTitle(graph, claim, title);
  tell(corrected, "recorded", options);
}

/** A title that is not printed there may be right (市委书记、市长 share a word), and may be a slip. */
async function doubtTitle(graph: Asker, claim: string, title: string): Promise<void> {
  const pieces = await graph.ask("find-claim-evidence", { ids: [claim] });
  const printed = pieces.map((row) => String(row["sentence"])).join("");
  if (!printed.includes(title)) say(`"${title}" is not printed in the sentence: “${printed}”`);
}

async function undo(graph: Graph, options: CorrectOptions): Promise<void> {
  const { undo: id = "", why, dryRun } = options;
  const asked = { id, why, preview: dryRun === true, bearers: "all" } as const;
  tell(await undoCorrected(graph, asked, madeHere(options.by)), "undone", options);
}

function tell(
  { correction, claims, effect }: Corrected,
  done: "recorded" | "undone",
  { json, dryRun }: CorrectOptions,
): void {
  if (json) printJson({ correction, claims, ...effect, written: dryRun !== true });
  else
    printResult(
      [
        ...formatClaims(claims),
        formatEffect(effect),
        dryRun ? "nothing was written" : `correction ${correction} ${done}`,
      ].join("\n"),
    );
}

function formatClaims({ before, after }: Corrected["claims"]): readonly string[] {
  if (before.length === 0 && after.length === 0) return ["No claim changes: the document says so already."];
  const lines = (all: typeof before) => all.map(({ id, told }) => `  ${id}  ${told}`);
  return [
    "claims before:",
    ...lines(before),
    "claims after:",
    ...(after.length > 0 ? lines(after) : ["  none"]),
  ];
}
