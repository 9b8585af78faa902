/** Counts per task, summed over documents. */

export interface Count {
  readonly hits: number;
  readonly found: number;
  readonly gold: number;
}

/** Tasks in the order in which they were first counted. */
export type Tally = Map<string, Count>;

/** Adds to a task's counts. */
export function count(tally: Tally, task: string, { hits, found, gold }: Count): void {
  const before = tally.get(task) ?? { hits: 0, found: 0, gold: 0 };
  tally.set(task, { hits: before.hits + hits, found: before.found + found, gold: before.gold + gold });
}
