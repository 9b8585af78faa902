/** `policygraph correct`: a person puts right what a document was read to say, or takes a correction back. */
import os from "node:os";
import type { Command } from "commander";
import { openGraph } from "../../src/graph/open-graph.ts";
import type { Asker, Graph } from "../../src/graph/port.ts";
import { type Correction, correctedDocument } from "../../src/model/correction.ts";
import { correctionOf } from "../load/bind-correction.ts";
import {
  knownCorrection,
  type RecordedCorrection,
  recordCorrection,
  undoCorrection,
} from "../load/record-correction.ts";
import { changedClaims, type ToldClaims, tellClaims } from "./changed-claims.ts";
import { type Effect, effectOf, formatEffect } from "./effect.ts";
import { WrongUseError } from "./exit-codes.ts";
import { refuseMissingFile } from "./missing-file.ts";
import { printJson, printResult, say } from "./output.ts";
import { storeOption } from "./setting-options.ts";
import { whichSpeaker } from "./which-speaker.ts";

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
    .option("--by <name>", "who corrects", os.userInfo().username)
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
  const { wrong, date, title, by, why } = options;
  const given = {
    claim,
    ...(wrong && { wrong }),
    ...(options.speaker !== undefined && { speaker: await whichSpeaker(graph, options.speaker, claim) }),
    ...(date !== undefined && { date }),
    ...(title !== undefined && { title }),
    person: by,
    why,
    recordedAt: new Date().toISOString(),
  };
  const correction = await correctionOf(graph, given).catch((error) => {
    throw error instanceof RangeError ? new WrongUseError(error.message, { cause: error }) : error;
  });
  if (title !== undefined) await doubtTitle(graph, claim, title);
  await carryOut(graph, correction, "recorded", options, (transaction) =>
    recordCorrection(transaction, correction),
  );
}

/** A title that is not printed there may be right (市委书记、市长 share a word), and may be a slip. */
async function doubtTitle(graph: Graph, claim: string, title: string): Promise<void> {
  const pieces = await graph.ask("find-claim-evidence", { ids: [claim] });
  const printed = pieces.map((row) => String(row["sentence"])).join("");
  if (!printed.includes(title)) say(`"${title}" is not printed in the sentence: “${printed}”`);
}

async function undo(graph: Graph, options: CorrectOptions): Promise<void> {
  const id = options.undo ?? "";
  const retraction = { recordedAt: new Date().toISOString(), by: options.by, why: options.why };
  const known = await knownCorrection(graph, id);
  if (!known || known.retractedAt !== undefined)
    throw new WrongUseError(`${id} is no correction that counts: see "policygraph judgements export -".`);
  await carryOut(graph, known, "undone", options, (transaction) =>
    undoCorrection(transaction, id, retraction),
  );
}

type Work = (transaction: Asker) => Promise<RecordedCorrection | undefined>;

/** Shows what the work does and, unless that was all that was asked for, does it. */
async function carryOut(
  graph: Graph,
  correction: Correction,
  done: "recorded" | "undone",
  options: CorrectOptions,
  work: Work,
): Promise<void> {
  const document = correctedDocument(correction);
  const before = await changedClaims(graph, document);
  const after: ToldClaims[] = [];
  const effect = await effectOf(graph, async (transaction) => {
    const recorded = await work(transaction);
    after.splice(0, 1, await changedClaims(transaction, document));
    return recorded?.book;
  });
  const claims = tellClaims(before, after[0] ?? before);
  if (!options.json) printResult([...formatClaims(claims), ...formatEntities(effect)].join("\n"));
  if (!options.dryRun) await graph.write(work);
  const { id } = correction;
  if (options.json) printJson({ correction: id, claims, ...effect, written: options.dryRun !== true });
  else printResult(options.dryRun ? "nothing was written" : `correction ${id} ${done}`);
}

function formatClaims({ before, after }: ReturnType<typeof tellClaims>): readonly string[] {
  if (before.length === 0 && after.length === 0) return ["No claim changes: the document says so already."];
  const lines = (all: typeof before) => all.map(({ id, told }) => `  ${id}  ${told}`);
  return [
    "claims before:",
    ...lines(before),
    "claims after:",
    ...(after.length > 0 ? lines(after) : ["  none"]),
  ];
}

function formatEntities(effect: Effect | undefined): readonly string[] {
  return effect === undefined ? [] : [formatEffect(effect)];
}
