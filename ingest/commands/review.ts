/** `policygraph review`: which pairs a person should judge first, and which corrections change nothing now. */
import { type Command, InvalidArgumentError } from "commander";
import { openGraph } from "../../src/graph/open-graph.ts";
import type { Asker } from "../../src/graph/port.ts";
import { ENTITY_TYPES } from "../../src/model/entity.ts";
import { type ReviewPair, reviewPairs } from "../../src/query/review-pairs.ts";
import { formatSummary } from "../changes/effect.ts";
import { refuseMissingFile } from "./missing-file.ts";
import { printJson, printResult } from "./output.ts";
import { formatResting, restingCorrections } from "./review-corrections.ts";
import { storeOption } from "./setting-options.ts";

/** Adds the command to the program. */
export function addReview(program: Command): void {
  program
    .command("review")
    .description("list pairs that may be one, the one that would change the graph most first")
    .option("--first <n>", "so many pairs", wholeNumber, 20)
    .option("--corrections", "list corrections that wait or are idle instead")
    .addOption(storeOption())
    .option("--json", "print the list as JSON")
    .action(async (options: ReviewOptions) => {
      refuseMissingFile(options.store, "review");
      const graph = await openGraph(options.store);
      try {
        if (options.corrections) await listCorrections(graph, options);
        else await listPairs(graph, options);
      } finally {
        await graph.close();
      }
    });
}

// Claims are counted for so many times the pairs that are asked for.
const COUNTED_FOR_EACH = 10;

interface ReviewOptions {
  readonly store: string;
  readonly first: number;
  readonly corrections?: true;
  readonly json?: true;
}

async function listPairs(graph: Asker, { first, json }: ReviewOptions): Promise<void> {
  const sought = { types: ENTITY_TYPES, most: first * COUNTED_FOR_EACH };
  const pairs = (await reviewPairs(graph, sought)).slice(0, first);
  if (json) return printJson(pairs);
  const resting = (await restingCorrections(graph)).length;
  const more =
    resting === 0 ? [] : [`${resting} corrections change nothing now: review --corrections lists them.`];
  const list = pairs.length === 0 ? ["No pair waits for a judgement."] : pairs.map(formatPair);
  printResult([...list, ...more].join("\n\n"));
}

async function listCorrections(graph: Asker, { first, json }: ReviewOptions): Promise<void> {
  const resting = (await restingCorrections(graph)).slice(0, first);
  if (json) return printJson(resting);
  printResult(resting.length === 0 ? "All corrections hold." : resting.map(formatResting).join("\n"));
}

/** @throws InvalidArgumentError for anything but a whole number from 1. */
export function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError("give a whole number from 1.");
}

function formatPair({ left, right, name, why, likelihood, weight }: ReviewPair): string {
  return [
    `${name}: ${why}; likelihood ${likelihood.toFixed(2)}, weight ${weight.toFixed(1)}`,
    ...formatSummary(left),
    ...formatSummary(right),
    `  policygraph judge ${left.id} ${right.id} same|different|unsure --why "…"`,
  ].join("\n");
}
