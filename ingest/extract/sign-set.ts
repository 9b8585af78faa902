/** Sets of single signs, asked for at every place of a text: a look into a table instead of a regular expression. */

/** 1 for each UTF-16 unit that is in the set; 64 KB large, for sets that stay. */
export type SignSet = Uint8Array;

const UNITS = 0x10000;

/** The set of the UTF-16 units of `signs`. */
export function signSet(signs: string): SignSet {
  const set = new Uint8Array(UNITS);
  for (let at = 0; at < signs.length; at++) set[signs.charCodeAt(at)] = 1;
  return set;
}

/** Whether a sign of the set stands at `at`; none does outside of the text. */
export function isSignAt(set: SignSet, text: string, at: number): boolean {
  return at >= 0 && at < text.length && set[text.charCodeAt(at)] === 1;
}
