/** Fixed terms looked up in running text. */
import type { Span } from "../../../src/model/span.ts";

/** Terms by their first two UTF-16 units, longest first; most places of a text are passed over by the first unit alone. */
export interface TermIndex {
  /** 1 for each unit that a term begins with. */
  readonly begins: Uint8Array;
  readonly byPair: ReadonlyMap<number, readonly string[]>;
}

const UNITS = 0x10000;
const KEY_LENGTH = 2;

const pairOf = (text: string, at: number) => text.charCodeAt(at) * UNITS + text.charCodeAt(at + 1);

/**
 * Makes the index, 64 KB large: for lists that stay. Terms shorter than two units are left out, since
 * they would be found inside of other words.
 */
export function termIndex(terms: Iterable<string>): TermIndex {
  const begins = new Uint8Array(UNITS);
  const byPair = new Map<number, string[]>();
  for (const term of new Set(terms)) {
    if (term.length < KEY_LENGTH) continue;
    begins[term.charCodeAt(0)] = 1;
    const list = byPair.get(pairOf(term, 0));
    if (list === undefined) byPair.set(pairOf(term, 0), [term]);
    else list.push(term);
  }
  for (const list of byPair.values()) list.sort((left, right) => right.length - left.length);
  return { begins, byPair };
}

/** The longest term that stands at `at`; undefined where none does. */
export function termAt(text: string, at: number, { begins, byPair }: TermIndex): string | undefined {
  if (begins[text.charCodeAt(at)] !== 1) return undefined;
  const terms = byPair.get(pairOf(text, at));
  if (terms === undefined) return undefined;
  for (const term of terms) if (text.startsWith(term, at)) return term;
  return undefined;
}

/** Where terms stand in `text`, in order, the longest at each place, none overlapping another. */
export function findTerms(text: string, index: TermIndex): readonly Span[] {
  const found: Span[] = [];
  const last = text.length - KEY_LENGTH;
  for (let at = 0; at <= last; at++) {
    const term = termAt(text, at, index);
    if (term === undefined) continue;
    found.push({ start: at, end: at + term.length });
    at += term.length - 1;
  }
  return found;
}

/** How many units of `text` no term covers. */
export function uncoveredLength(text: string, index: TermIndex): number {
  return findTerms(text, index).reduce((length, { start, end }) => length - (end - start), text.length);
}
