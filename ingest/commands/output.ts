/** Where a command's words go: results to standard output, everything else to standard error. */

/** The result, as lines. */
export function printResult(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** The result for programs: one JSON value on one line. */
export function printJson(value: unknown): void {
  printResult(JSON.stringify(value));
}

/** A word to the person at the terminal. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
