/** `policygraph retract DOCUMENT`: what a document says does not hold any more, or is deleted. */
import os from "node:os";
import type { Command } from "commander";
import { openGraph } from "../../src/graph/open-graph.ts";
import type { Asker } from "../../src/graph/port.ts";
import { eraseIn } from "../load/erase-document.ts";
import { retractIn } from "../load/retract-document.ts";
import { effectOf, formatEffect } from "./effect.ts";
import { WrongUseError } from "./exit-codes.ts";
import { refuseMissingFile } from "./missing-file.ts";
import { printJson, printResult } from "./output.ts";
import { storeOption } from "./setting-options.ts";
import { whichDocument } from "./which-document.ts";

interface RetractOptions {
  readonly store: string;
  readonly why: string;
  readonly by: string;
  readonly erase?: true;
  readonly dryRun?: true;
  readonly json?: true;
}

/** Adds the command to the program. */
export function addRetract(program: Command): void {
  program
    .command("retract")
    .description("close what only this document supports; what that does to the graph is shown first")
    .argument("<document>", "its id (doc_…), the first digits of its SHA-256 (6 or more), or its path")
    .requiredOption("--why <reason>", "in words; of an erased document only the hash is kept")
    .option("--by <name>", "who retracts", os.userInfo().username)
    .option("--erase", "delete the document, its words and its claims for good")
    .option("--dry-run", "show the effect and change nothing")
    .addOption(storeOption())
    .option("--json", "print effect and document as JSON")
    .action(async (word: string, options: RetractOptions) => {
      refuseMissingFile(options.store, "retract from");
      const graph = await openGraph(options.store);
      try {
        await retract(graph, word, options);
      } finally {
        await graph.close();
      }
    });
}

async function retract(
  graph: Awaited<ReturnType<typeof openGraph>>,
  word: string,
  { why, by, erase, dryRun, json }: RetractOptions,
): Promise<void> {
  const { id, sha256 } = await whichDocument(graph, word);
  const recordedAt = new Date().toISOString();
  const work = (transaction: Asker) =>
    erase
      ? eraseIn(transaction, id, { recordedAt })
      : retractIn(transaction, id, { recordedAt, by: `person:${by}`, why });
  const effect = await effectOf(graph, work);
  if (!effect) throw new WrongUseError(`${id} is retracted already; --erase deletes it.`);
  if (!json) printResult(formatEffect(effect));
  if (!dryRun) await graph.write(work);
  const done = erase ? "erased" : "retracted";
  if (json) printJson({ document: id, sha256, ...effect, done, written: dryRun !== true });
  else printResult(dryRun ? "nothing was written" : `${done} ${id}, SHA-256 ${sha256}`);
}
