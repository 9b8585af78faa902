/** Where documents come from, as it is written: a path, and behind it the way to a document inside of the file. */

/** Whether it came through standard input (`-`), by itself or inside of a file: nothing stands there any more. */
export function cameThroughStandardInput(location: string): boolean {
  return /^-(?:$|!\/|#)/u.test(location);
}
