/** One page under comparison, and how its rows are paired, counted and told. */
import type { GoldDocument } from "./gold.ts";
import { pairUp } from "./match.ts";
import { count, type Tally } from "./tally.ts";

/** One page under comparison. */
export interface Comparison {
  readonly gold: GoldDocument;
  readonly found: GoldDocument;
  /** The squashed page. */
  readonly page: string;
  readonly tally: Tally;
  readonly misses: string[];
  /** Whether an id of the extraction means the same as one of the gold. */
  readonly same: (found: string | null, gold: string | null) => boolean;
  readonly foundName: (id: string | null) => string;
  readonly goldName: (id: string | null) => string;
}

/** Notes `- …` for gold rows and `+ …` for found rows that have no partner; the rows as told to a reader. */
export function noteMisses(
  misses: string[],
  pairs: ReadonlyMap<number, number>,
  found: readonly string[],
  gold: readonly string[],
): void {
  const hit = new Set(pairs.values());
  gold.forEach((line, index) => {
    if (!hit.has(index)) misses.push(`- ${line}`);
  });
  found.forEach((line, index) => {
    if (!pairs.has(index)) misses.push(`+ ${line}`);
  });
}

/** Pairs rows by one rule, counts them, and notes the misses where `show` says how a row is told. */
export function scoreFacts<Row>(
  { tally, misses, foundName, goldName }: Comparison,
  task: string,
  rows: { readonly found: readonly Row[]; readonly gold: readonly Row[] },
  fits: (found: Row, gold: Row) => boolean,
  show?: (row: Row, name: (id: string | null) => string) => string,
): Map<number, number> {
  const pairs = pairUp(rows.found, rows.gold, [fits]);
  count(tally, task, { hits: pairs.size, found: rows.found.length, gold: rows.gold.length });
  if (show) {
    const told = (all: readonly Row[], name: (id: string | null) => string) =>
      all.map((row) => `${task} ${show(row, name)}`);
    noteMisses(misses, pairs, told(rows.found, foundName), told(rows.gold, goldName));
  }
  return pairs;
}

/** How many pairs `holds` is true of. */
export function countPairs<Found, Gold>(
  pairs: ReadonlyMap<number, number>,
  rows: { readonly found: readonly Found[]; readonly gold: readonly Gold[] },
  holds: (found: Found, gold: Gold) => boolean,
): number {
  return [...pairs].filter(([foundAt, goldAt]) => {
    const [left, right] = [rows.found[foundAt], rows.gold[goldAt]];
    return left !== undefined && right !== undefined && holds(left, right);
  }).length;
}
