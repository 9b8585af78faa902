/** `policygraph review`: which pairs a person should judge first. */
import { type Command, InvalidArgumentError } from "commander";
import { openGraph } from "../../src/graph/open-graph.ts";
import { formatSummary } from "./effect.ts";
import { refuseMissingFile } from "./missing-file.ts";
import { printJson, printResult } from "./output.ts";
import { type ReviewPair, reviewPairs } from "./review-pairs.ts";
import { storeOption } from "./store-option.ts";

/** Adds the command to the program. */
export function addReview(program: Command): void {
  program
    .command("review")
    .description("list pairs that may be one, the one that would change the graph most first")
    .option("--first <n>", "so many pairs", wholeNumber, 20)
    .addOption(storeOption())
    .option("--json", "print the pairs as JSON")
    .action(async (options: { store: string; first: number; json?: true }) => {
      refuseMissingFile(options.store, "review");
      const graph = await openGraph(options.store);
      try {
        const pairs = await reviewPairs(graph, options.first);
        if (options.json) printJson(pairs);
        else
          printResult(
            pairs.length === 0 ? "No pair waits for a judgement." : pairs.map(formatPair).join("\n\n"),
          );
      } finally {
        await graph.close();
      }
    });
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
