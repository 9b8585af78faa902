/** Short forms of names. */

/** Whether `short` can be made of `long` by leaving characters out, the first and the last staying. */
export function abbreviates(short: string, long: string): boolean {
  if (short.length < 2 || short.length >= long.length) return false;
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  return leftOut(short, long).length === long.length - short.length;
}

/** What must be left out of `long` to make `short` of it, taking each character where it comes first. */
export function leftOut(short: string, long: string): string {
  let at = 0;
  let left = "";
  for (const character of long) {
    if (character === short[at]) at++;
    else left += character;
  }
  return left;
}
