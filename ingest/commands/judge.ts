/** `policygraph judge`: a person says whether two are one, or takes back what was said. */
import os from "node:os";
import type { Command } from "commander";
import { openGraph } from "../../src/graph/open-graph.ts";
import type { Graph } from "../../src/graph/port.ts";
import { VERDICTS, type Verdict } from "../../src/model/judgement.ts";
import { judgementOf, recordJudgement, undoJudgement } from "../load/judge-mentions.ts";
import { type Effect, effectOf, formatEffect } from "./effect.ts";
import { WrongUseError } from "./exit-codes.ts";
import { refuseMissingFile } from "./missing-file.ts";
import { printJson, printResult } from "./output.ts";
import { storeOption } from "./setting-options.ts";
import { whichMention } from "./which-mention.ts";

interface JudgeOptions {
  readonly store: string;
  readonly why: string;
  readonly by: string;
  readonly undo?: string;
  readonly dryRun?: true;
  readonly json?: true;
}

/** Adds the command to the program. */
export function addJudge(program: Command): void {
  program
    .command("judge")
    .description("say whether two are one; what that does to the graph is shown before it is done")
    .argument("[a]", "an id (ent_…, men_…) or a whole name")
    .argument("[b]", "the other one")
    .argument("[verdict]", `${VERDICTS.join(", ")}`)
    .requiredOption("--why <reason>", "in words, for those who come after")
    .option("--by <name>", "who judges", os.userInfo().username)
    .option("--undo <judgement>", "take back a judgement (jdg_…); it does not count from now on")
    .option("--dry-run", "show the effect and change nothing")
    .addOption(storeOption())
    .option("--json", "print effect and judgement as JSON")
    .action(async (a: string | undefined, b: string | undefined, verdict: string | undefined, options) => {
      const asked = readAsked([a, b, verdict], options);
      refuseMissingFile(options.store, "judge");
      const graph = await openGraph(options.store);
      try {
        await (asked === undefined ? undo(graph, options) : judge(graph, asked, options));
      } finally {
        await graph.close();
      }
    });
}

interface Asked {
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
}

/** What is to be judged; undefined where a judgement is to be undone. */
function readAsked(words: readonly (string | undefined)[], { undo }: JudgeOptions): Asked | undefined {
  const [a, b, word] = words;
  if (undo !== undefined && a === undefined) return undefined;
  const verdict = VERDICTS.find((known) => known === word);
  if (undo !== undefined || a === undefined || b === undefined || verdict === undefined)
    throw new WrongUseError(`Give A B and one of ${VERDICTS.join(", ")}, or --undo JUDGEMENT alone.`);
  return { a, b, verdict };
}

async function judge(graph: Graph, { a, b, verdict }: Asked, options: JudgeOptions): Promise<void> {
  const [left, right] = [await whichMention(graph, a), await whichMention(graph, b)];
  if (left === right)
    throw new WrongUseError(
      `"${a}" and "${b}" are one and the same here: to part them, give two of its mentions (men_…).`,
    );
  const judged = {
    left,
    right,
    verdict,
    person: options.by,
    why: options.why,
    recordedAt: new Date().toISOString(),
  };
  const judgement = await graph
    .write((transaction) => judgementOf(transaction, judged))
    .catch((error) => {
      throw error instanceof RangeError ? new WrongUseError(error.message, { cause: error }) : error;
    });
  const effect = await effectOf(
    graph,
    async (transaction) => (await recordJudgement(transaction, judgement)).book,
  );
  tellEffect(effect, options);
  if (!options.dryRun) await graph.write((transaction) => recordJudgement(transaction, judgement));
  tellEnd(judgement.id, "recorded", effect, options);
}

async function undo(graph: Graph, options: JudgeOptions): Promise<void> {
  const id = options.undo ?? "";
  const retraction = { recordedAt: new Date().toISOString(), by: options.by, why: options.why };
  const effect = await effectOf(
    graph,
    async (transaction) => (await undoJudgement(transaction, id, retraction))?.book,
  );
  if (!effect)
    throw new WrongUseError(
      `${id} is no judgement of a person that counts: see "policygraph judgements export -".`,
    );
  tellEffect(effect, options);
  if (!options.dryRun) await graph.write((transaction) => undoJudgement(transaction, id, retraction));
  tellEnd(id, "undone", effect, options);
}

function tellEffect(effect: Effect | undefined, { json }: JudgeOptions): void {
  if (!json && effect) printResult(formatEffect(effect));
}

function tellEnd(
  id: string,
  done: "recorded" | "undone",
  effect: Effect | undefined,
  { json, dryRun }: JudgeOptions,
): void {
  if (json) printJson({ judgement: id, ...effect, written: dryRun !== true });
  else printResult(dryRun ? "nothing was written" : `judgement ${id} ${done}`);
}
