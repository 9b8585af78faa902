/** `policygraph verify`: does every fact in the store stand in its page, and do the derived edges agree? */
import type { Command } from "commander";
import { openGraph } from "../../src/graph/open-graph.ts";
import { pageCutter } from "../pipeline.ts";
import { formatFinding, verifyStore } from "../verify/verify-store.ts";
import { EXIT, WrongUseError } from "./exit-codes.ts";
import { refuseMissingFile } from "./missing-file.ts";
import { createOriginalReader } from "./originals.ts";
import { printJson, printResult } from "./output.ts";
import { storeOption } from "./setting-options.ts";
import { verifyBundle } from "./verify-bundle.ts";

interface VerifyOptions {
  readonly store: string;
  readonly json?: true;
  readonly bundle?: string;
}

/** Adds the command to the program. */
export function addVerify(program: Command): void {
  program
    .command("verify")
    .description("re-read the pages and check every quotation and every derived edge")
    .addOption(storeOption())
    .option("--json", "print the findings as JSON")
    .option("--bundle <file>", "check a proof bundle against the original files instead; no store is needed")
    .argument("[source...]", "with --bundle: the originals (files, folders, globs)")
    .action(async (sources: string[], options: VerifyOptions) => {
      if (options.bundle !== undefined) return verifyBundle(options.bundle, sources, options);
      if (sources.length > 0)
        throw new WrongUseError("verify takes files only with --bundle; the store knows its own pages.");
      refuseMissingFile(options.store, "verify");
      return verifyPages(options);
    });
}

async function verifyPages({ store, json }: VerifyOptions): Promise<void> {
  const graph = await openGraph(store);
  try {
    const result = await verifyStore(graph, { readOriginal: createOriginalReader(), cutter: pageCutter });
    if (json) printJson(result);
    else printResult([...result.findings.map(formatFinding), summary(result)].join("\n"));
    process.exitCode = result.findings.length === 0 ? EXIT.done : EXIT.failedInPart;
  } finally {
    await graph.close();
  }
}

function summary(result: Awaited<ReturnType<typeof verifyStore>>): string {
  const { documents, pages, claims, mentions, edges, findings } = result;
  const older = documents - pages;
  const skipped =
    older === 0
      ? ""
      : ` (${older} of them were read by another version: articles not compared; ingest them again)`;
  return `verified ${documents} documents${skipped}, ${claims} claims, ${mentions} mentions, ${edges} edges: ${findings.length} findings`;
}
