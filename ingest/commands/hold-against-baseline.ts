/** `evaluate --baseline`: what extraction newly misses or gets wrong, and whether that is too much. */
import { readFile, writeFile } from "node:fs/promises";
import {
  type Baseline,
  baselineOf,
  compareWithBaseline,
  formatDrift,
  TOLERATED_LOSS,
} from "../evaluate/baseline.ts";
import type { Scores } from "../evaluate/score.ts";
import { EXIT, WrongUseError } from "./exit-codes.ts";
import { printResult, say } from "./output.ts";

interface BaselineChoice {
  readonly file: string;
  /** Why today's figures become the baseline; the comparison only where absent. */
  readonly keep?: string | undefined;
}

/**
 * Prints how scores differ from the baseline in the file; with a reason to keep them, writes them there.
 * A task that lost more than {@link TOLERATED_LOSS} items makes the command end with 1.
 *
 * @throws WrongUseError when there is no baseline in the file and none is to be written.
 */
export async function holdAgainstBaseline(
  scores: Scores,
  extractor: string,
  { file, keep }: BaselineChoice,
): Promise<void> {
  const before = await readBaseline(file);
  if (before) {
    const drift = compareWithBaseline(scores, before);
    const told = formatDrift(drift);
    printResult(told === "" ? "\nAs in the baseline: nothing is newly missed or newly wrong." : told);
    if (keep === undefined && drift.lost.some(({ items }) => items > TOLERATED_LOSS)) {
      say(
        `Worse than ${file}: mend it, or give --keep "why these figures are accepted" and commit the file.`,
      );
      process.exitCode = EXIT.failedInPart;
    }
  } else if (keep === undefined) {
    throw new WrongUseError(`${file}: no baseline is here; write one with --keep "the reason".`);
  }
  if (keep === undefined) return;
  await writeFile(file, `${JSON.stringify(baselineOf(scores, extractor, keep), null, 1)}\n`);
  say(`${file} holds today's figures now.`);
}

async function readBaseline(file: string): Promise<Baseline | undefined> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as Baseline;
  } catch (cause) {
    throw new WrongUseError(`${file} is not a baseline: it is no JSON. Write it anew with --keep.`, {
      cause,
    });
  }
}
