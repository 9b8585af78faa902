/** Tells by the first two characters of a name how long a division at its beginning can be. */
import { type Division, type Divisions, divisionsNamed } from "../lexicons/divisions.ts";

// 呼伦贝尔 … 积石山保安族东乡族撒拉族自治县: no division's name is longer.
const LONGEST_NAME = 15;
const SHORTEST_NAME = 2;

/** The longest name by its first two UTF-16 units. */
type Starts = ReadonlyMap<number, number>;

/** Made once for each register: most names of bodies begin with no division, or with a short one. */
const startsOf = new WeakMap<Divisions, Starts>();

/** The length of the longest division's name that `text` may begin with; 0 where it begins like none. */
export function longestDivision(text: string, divisions: Divisions): number {
  if (text.length < SHORTEST_NAME) return 0;
  const starts = startsOf.get(divisions) ?? readStarts(divisions);
  startsOf.set(divisions, starts);
  return Math.min(text.length, starts.get(pairOf(text)) ?? 0);
}

/** The divisions that the longest fitting beginning of `text` may name; none: an empty list. */
export function divisionsAtStart(text: string, divisions: Divisions): readonly Division[] {
  for (let length = longestDivision(text, divisions); length >= SHORTEST_NAME; length--) {
    const found = divisionsNamed(divisions, text.slice(0, length));
    if (found.length > 0) return found;
  }
  return [];
}

function readStarts({ byName, byShortName }: Divisions): Starts {
  const starts = new Map<number, number>();
  for (const names of [byName.keys(), byShortName.keys()]) {
    for (const name of names) {
      if (name.length < SHORTEST_NAME || name.length > LONGEST_NAME) continue;
      const pair = pairOf(name);
      starts.set(pair, Math.max(name.length, starts.get(pair) ?? 0));
    }
  }
  return starts;
}

function pairOf(text: string): number {
  return text.charCodeAt(0) * 0x10000 + text.charCodeAt(1);
}
