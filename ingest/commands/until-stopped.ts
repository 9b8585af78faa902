/** Waits for the word to end. */
import os from "node:os";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;
// Ctrl+C reaches the process twice when npm stands before it: from the terminal, and handed on by npm.
const SAME_WORD_MS = 500;

/**
 * Resolves at the first signal that asks the process to end; a later one ends it at once.
 *
 * @param atOnce is called just before the process ends at once.
 */
export function untilStopped(atOnce: () => void): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let first: number | undefined;
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        if (first === undefined) {
          first = performance.now();
          return resolve(signal);
        }
        if (performance.now() - first < SAME_WORD_MS) return;
        atOnce();
        process.exit(128 + os.constants.signals[signal]);
      });
    }
  });
}
