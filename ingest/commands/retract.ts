/** `policygraph retract DOCUMENT`: what a document says does not hold any more, or is deleted. */
import type { Command } from "commander";
import { openGraph } from "../../src/graph/open-graph.ts";
import type { Graph } from "../../src/graph/port.ts";
import { formatEffect } from "../changes/effect.ts";
import { retract as retractDocument } from "../changes/retract.ts";
import { madeHere, osUser } from "./made-here.ts";
import { refuseMissingFile } from "./missing-file.ts";
import { printJson, printResult } from "./output.ts";
import { storeOption } from "./setting-options.ts";

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
    .option("--by <name>", "who retracts", osUser())
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

async function retract(graph: Graph, document: string, options: RetractOptions): Promise<void> {
  const { why, by, erase = false, dryRun = false, json } = options;
  const asked = { document, why, erase, preview: dryRun };
  const { document: id, sha256, effect } = await retractDocument(graph, asked, madeHere(by));
  const done = erase ? "erased" : "retracted";
  if (json) printJson({ document: id, sha256, ...effect, done, written: !dryRun });
  else
    printResult(
      [formatEffect(effect), dryRun ? "nothing was written" : `${done} ${id}, SHA-256 ${sha256}`].join("\n"),
    );
}
