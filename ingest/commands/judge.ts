/** `policygraph judge`: a person says whether two are one, or takes back what was said. */
import type { Command } from "commander";
import { openGraph } from "../../src/graph/open-graph.ts";
import type { Graph } from "../../src/graph/port.ts";
import { VERDICTS, type Verdict } from "../../src/model/judgement.ts";
import type { EffectRow } from "../../src/query/entity-summaries.ts";
import { formatEffect } from "../changes/effect.ts";
import { judge as judgeEntities, undoJudged } from "../changes/judge.ts";
import { WrongUseError } from "./exit-codes.ts";
import { madeHere, osUser } from "./made-here.ts";
import { refuseMissingFile } from "./missing-file.ts";
import { printJson, printResult } from "./output.ts";
import { storeOption } from "./setting-options.ts";

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
    .option("--by <name>", "who judges", osUser())
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

async function judge(graph: Graph, asked: Asked, options: JudgeOptions): Promise<void> {
  const preview = options.dryRun === true;
  const given = { ...asked, why: options.why, preview, bearers: "all" } as const;
  const { judgement, effect } = await judgeEntities(graph, given, madeHere(options.by));
  tell(judgement, "recorded", effect, options);
}

async function undo(graph: Graph, options: JudgeOptions): Promise<void> {
  const given = { id: options.undo ?? "", why: options.why, preview: options.dryRun === true };
  const { judgement, effect } = await undoJudged(graph, given, madeHere(options.by));
  tell(judgement, "undone", effect, options);
}

function tell(
  id: string,
  done: "recorded" | "undone",
  effect: EffectRow,
  { json, dryRun }: JudgeOptions,
): void {
  if (json) printJson({ judgement: id, ...effect, written: dryRun !== true });
  else
    printResult(
      [formatEffect(effect), dryRun ? "nothing was written" : `judgement ${id} ${done}`].join("\n"),
    );
}
