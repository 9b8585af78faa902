/** `policygraph verify --bundle FILE SOURCE…`: does a proof bundle hold against the original files? No store is asked. */
import { readFile as readBytes } from "node:fs/promises";
import type { SourceText } from "../../src/model/document.ts";
import { ProofBundleError, readBundle } from "../../src/model/proof/read-bundle.ts";
import { findFiles } from "../read/find-files.ts";
import { readDocuments } from "../read/read-documents.ts";
import { formatMessage } from "../report.ts";
import { type ClaimProof, checkBundle } from "../verify/bundle/check-bundle.ts";
import { EXIT, WrongUseError } from "./exit-codes.ts";
import { printJson, printResult, say } from "./output.ts";

/**
 * Prints for each claim of the bundle whether the files prove it, and why not.
 *
 * @param paths the originals: files, folders, globs, or `-`.
 * @throws WrongUseError when the bundle cannot be read or no original is given.
 */
export async function verifyBundle(
  file: string,
  paths: readonly string[],
  { json }: { readonly json?: true | undefined },
): Promise<void> {
  if (paths.length === 0)
    throw new WrongUseError(`${file}: give the original files that it is to be checked against.`);
  const proofs = checkBundle(await openBundle(file), await readSources(paths));
  const proved = proofs.filter((proof) => proof.proved).length;
  if (json) printJson({ proved, claims: proofs });
  else printResult([...proofs.map(formatProof), `proved ${proved} of ${proofs.length} claims`].join("\n"));
  process.exitCode = proofs.length > 0 && proved === proofs.length ? EXIT.done : EXIT.failedInPart;
}

async function openBundle(file: string) {
  try {
    return readBundle(await readBytes(file, "utf8"));
  } catch (cause) {
    if (cause instanceof ProofBundleError)
      throw new WrongUseError(`${file}: ${cause.message}; make the bundle again with policygraph proof.`, {
        cause,
      });
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined) throw cause;
    throw new WrongUseError(`${file}: there is no bundle that can be read here (${code}); check --bundle.`, {
      cause,
    });
  }
}

async function readSources(paths: readonly string[]): Promise<readonly SourceText[]> {
  const sources: SourceText[] = [];
  for await (const found of findFiles(paths)) {
    if ("severity" in found) {
      say(formatMessage(found));
      continue;
    }
    for await (const read of readDocuments(found)) {
      if (read.ok) sources.push(read.source);
      else say(formatMessage(read.message));
    }
  }
  return sources;
}

function formatProof({ claim, text, location, proved, doubts }: ClaimProof): string {
  if (proved) return `proved: ${claim}: ${location}: ${text}`;
  const reasons = doubts.map(({ code, location: place, reason }) => {
    return `  ${code}: ${place === undefined ? "" : `${place}: `}${reason}`;
  });
  return [`not proved: ${claim}: ${text}`, ...reasons].join("\n");
}
