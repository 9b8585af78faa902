/**
 * What extraction got right and wrong when it was last judged good enough, to compare with. The annotated
 * pages may not be copied, so a baseline holds counts and digests of items, and no word of them.
 */
import { createHash } from "node:crypto";
import type { Scores } from "./score.ts";

/** A task's counts; wrong rows are `found - hits`. */
interface TaskCounts {
  readonly gold: number;
  readonly found: number;
  readonly hits: number;
}

export interface Baseline {
  /** Why these figures are the ones to keep. */
  readonly reason: string;
  /** Extractor and version that made them. */
  readonly extractor: string;
  readonly tasks: Readonly<Record<string, TaskCounts>>;
  /** By page, digests of what was missed or wrongly found, in order. */
  readonly misses: Readonly<Record<string, readonly string[]>>;
}

/** How scores differ from a baseline. */
export interface Drift {
  /** By page, the items newly missed (`- …`) or newly wrong (`+ …`). */
  readonly fresh: readonly { readonly source: string; readonly items: readonly string[] }[];
  /** Tasks that got worse, and by how many items. */
  readonly lost: readonly { readonly task: string; readonly items: number }[];
}

// 48 bits: among a few thousand items two share a digest once in about 10^8 baselines.
const DIGEST_CHARACTERS = 12;

/** How many items a task may lose before the comparison fails: small sets move by one or two without meaning. */
export const TOLERATED_LOSS = 2;

/** @param reason why the figures are accepted, in a sentence. */
export function baselineOf(scores: Scores, extractor: string, reason: string): Baseline {
  const tasks = scores.rows.map(({ task, gold, found, hits }) => [task, { gold, found, hits }]);
  const misses = scores.misses.map(({ source, items }) => [
    source,
    items.map((item) => digest(source, item)),
  ]);
  return { reason, extractor, tasks: Object.fromEntries(tasks), misses: Object.fromEntries(misses) };
}

/**
 * Compares scores with a baseline of the same pages. A page that the baseline does not know counts as
 * wholly right there, so that all its misses show.
 */
export function compareWithBaseline(scores: Scores, baseline: Baseline): Drift {
  const fresh = scores.misses
    .map(({ source, items }) => ({ source, items: freshItems(source, items, baseline.misses[source] ?? []) }))
    .filter(({ items }) => items.length > 0);
  const lost = Object.entries(baseline.tasks)
    .map(([task, before]) => ({ task, items: lossOf(before, countsOf(scores, task)) }))
    .filter(({ items }) => items > 0);
  return { fresh, lost };
}

/** The drift as text; empty when nothing is newly missed, newly wrong or lost. */
export function formatDrift({ fresh, lost }: Drift): string {
  const pages = fresh.map(({ source, items }) => [`\n## new in ${source}`, ...items].join("\n"));
  const tasks = lost.map(({ task, items }) => {
    const verdict = items > TOLERATED_LOSS ? "more than the baseline allows" : "tolerated";
    return `lost ${items} in ${task}: ${verdict}`;
  });
  return [...pages, ...(tasks.length > 0 ? ["", ...tasks] : [])].join("\n");
}

/** Items that the baseline does not have; one that it has twice may stand twice. */
function freshItems(source: string, items: readonly string[], known: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of known) left.set(one, (left.get(one) ?? 0) + 1);
  return items.filter((item) => {
    const key = digest(source, item);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

/** Right items lost, or wrong ones that came without as many right ones: whichever is more. */
function lossOf(before: TaskCounts, now: TaskCounts): number {
  const gained = now.hits - before.hits;
  const wrongGained = now.found - now.hits - (before.found - before.hits);
  return Math.max(-gained, wrongGained - Math.max(gained, 0));
}

function countsOf({ rows }: Scores, task: string): TaskCounts {
  return rows.find((row) => row.task === task) ?? { gold: 0, found: 0, hits: 0 };
}

function digest(source: string, item: string): string {
  return createHash("sha256")
    .update(JSON.stringify([source, item]))
    .digest("hex")
    .slice(0, DIGEST_CHARACTERS);
}
