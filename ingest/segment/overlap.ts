/** Measures how much of a headline's wording a body takes up again, by pairs and triples of characters. */
import { markPairs, type PairMarks, slotOf } from "./pair-marks.ts";

const QUOTES = /[“”‘’"'「」『』《》]+/g;

/** The distinct pairs and triples of letters in a text; punctuation parts them. */
function gramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  for (const word of lettersOf(text)) {
    for (let at = 0; at + 2 <= word.length; at++) {
      grams.add(word.slice(at, at + 2));
      if (at + 3 <= word.length) grams.add(word.slice(at, at + 3));
    }
  }
  return grams;
}

function lettersOf(text: string): string[] {
  // Quotation marks come and go between a headline and its body; they part nothing.
  const plain = text.replace(QUOTES, "");
  return plain.split(/[^\p{Script=Han}A-Za-z0-9]+/u);
}

/** For a headline: the share of its wording, 0 to 1, that each body takes up; bodies with none are left out. */
export type Overlaps = (headline: string) => ReadonlyMap<number, number>;

/** A wording that more bodies hold tells nothing about whose headline it is. */
const MOST_HOLDERS = 50;

/**
 * Prepares the comparison of headlines with bodies. Linear in the bodies: of them only the wording of the
 * headlines is kept. Wording that few bodies hold weighs more (inverse document frequency).
 */
export function compareWithBodies(headlines: readonly string[], bodies: readonly string[]): Overlaps {
  const holders = new Map<string, Set<number>>();
  for (const headline of headlines) for (const gram of gramsOf(headline)) holders.set(gram, new Set());
  const pairs = markPairs(holders.keys());
  if (headlines.length > 0) {
    bodies.forEach((body, index) => {
      note(body.replace(QUOTES, ""), index, { holders, pairs });
    });
  }
  const weigh = (found: ReadonlySet<number> | undefined): number =>
    found && found.size <= MOST_HOLDERS ? Math.log(1 + bodies.length / Math.max(found.size, 1)) : 0;
  return (headline) => {
    const weighed = [...gramsOf(headline)].map((gram) => ({
      found: holders.get(gram),
      weight: weigh(holders.get(gram)),
    }));
    const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
    const shares = new Map<number, number>();
    for (const { found, weight } of weighed) {
      if (weight > 0)
        for (const body of found ?? []) shares.set(body, (shares.get(body) ?? 0) + weight / total);
    }
    return shares;
  };
}

interface Wanted {
  readonly holders: ReadonlyMap<string, Set<number>>;
  /** First two letters of the wanted wordings: most places of a body are passed over by them. */
  readonly pairs: PairMarks;
}

function note(word: string, body: number, { holders, pairs }: Wanted): void {
  let first = word.charCodeAt(0);
  for (let at = 0; at + 2 <= word.length; at++) {
    const second = word.charCodeAt(at + 1);
    const wanted = pairs[slotOf(first, second)] === 1;
    first = second;
    if (!wanted) continue;
    const pair = holders.get(word.slice(at, at + 2));
    if (!pair) continue;
    pair.add(body);
    holders.get(word.slice(at, at + 3))?.add(body);
  }
}

/** Share of a headline's wording that a short text takes up. */
export function shareIn(headline: string, text: string): number {
  const grams = gramsOf(headline);
  const held = gramsOf(text);
  let shared = 0;
  for (const gram of grams) if (held.has(gram)) shared++;
  return grams.size > 0 ? shared / grams.size : 0;
}
