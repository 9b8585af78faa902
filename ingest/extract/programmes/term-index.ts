/** Fixed terms looked up in running text. */
import type { Span } from "../../../src/model/span.ts";

/** Terms by their first two characters, longest first. */
export type TermIndex = ReadonlyMap<string, readonly string[]>;

const KEY_LENGTH = 2;

/** Terms shorter than two characters are left out: they would be found inside of other words. */
export function termIndex(terms: Iterable<string>): TermIndex {
  const index = new Map<string, string[]>();
  for (const term of new Set(terms)) {
    if (term.length < KEY_LENGTH) continue;
    const key = term.slice(0, KEY_LENGTH);
    const list = index.get(key);
    if (list === undefined) index.set(key, [term]);
    else list.push(term);
  }
  for (const list of index.values()) list.sort((left, right) => right.length - left.length);
  return index;
}

/** Where terms stand in `text`, in order, the longest at each place, none overlapping another. */
export function findTerms(text: string, index: TermIndex): readonly Span[] {
  const found: Span[] = [];
  for (let at = 0; at + KEY_LENGTH <= text.length; at++) {
    const term = index.get(text.slice(at, at + KEY_LENGTH))?.find((each) => text.startsWith(each, at));
    if (term === undefined) continue;
    found.push({ start: at, end: at + term.length });
    at += term.length - 1;
  }
  return found;
}
