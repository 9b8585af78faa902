/** `policygraph proof CLAIM…`: claims with all that they rest on, in one file that can be checked elsewhere. */
import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { openGraph } from "../../src/graph/open-graph.ts";
import { bundleText, iriOf } from "../../src/model/proof/bundle.ts";
import { proveClaims } from "../../src/query/proof/prove-claims.ts";
import { EXIT, WrongUseError } from "./exit-codes.ts";
import { refuseMissingFile } from "./missing-file.ts";
import { printResult, say } from "./output.ts";
import { storeOption } from "./setting-options.ts";

/** Adds the command to the program. */
export function addProof(program: Command): void {
  program
    .command("proof")
    .description("print a proof bundle of claims (W3C PROV as JSON-LD); verify --bundle checks it")
    .argument("<claim...>", "ids of claims, e.g. clm_0123456789abcdef01234567")
    .addOption(storeOption())
    .option("--out <file>", "write it to this file")
    .action(async (claims: string[], options: { store: string; out?: string }) => {
      refuseMissingFile(options.store, "prove claims of");
      const graph = await openGraph(options.store);
      try {
        const bundle = await proveClaims(graph, claims, new Date().toISOString());
        const unknown = claims.filter((id) => !bundle.proves.includes(iriOf(id)));
        for (const id of unknown) say(`${id}: there is no such claim in ${options.store}; it is left out.`);
        if (bundle.proves.length === 0)
          throw new WrongUseError("There is nothing to prove: give the id of a claim.");
        if (options.out === undefined) printResult(bundleText(bundle));
        else await writeFile(options.out, `${bundleText(bundle)}\n`);
        process.exitCode = unknown.length === 0 ? EXIT.done : EXIT.failedInPart;
      } finally {
        await graph.close();
      }
    });
}
