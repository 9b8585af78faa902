/** How an annotated string, place or row is found to be the same as another one. */

/** Half-open, in UTF-16 units of the squashed page. */
export type Interval = readonly [start: number, end: number];

// Halfwidth and Fullwidth Forms: ！ to ～ lie this far above ! to ~.
const FULL_WIDTH_SHIFT = 0xfee0;

/**
 * The text without white space, with full-width ASCII, Kangxi radicals and compatibility ideographs
 * folded one unit to one unit, so that offsets are those of the text without white space.
 */
export function squash(text: string | null | undefined): string {
  return (text ?? "")
    .replace(/\s+/gu, "")
    .replace(/[\uFF01-\uFF5E]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_SHIFT))
    .replace(/[\u2E80-\u2FDF\uF900-\uFAFF]/gu, (form) => {
      const folded = form.normalize("NFKC");
      return folded.length === 1 ? folded : form;
    });
}

/** What of a name or figure is compared: squashed, without quotation marks. */
export function comparable(text: string | null | undefined): string {
  return squash(text).replace(/[“”"‘’'「」『』《》〈〉]/gu, "");
}

/**
 * Pairs each found row with at most one gold row: one pass a rule, the strictest first; in each pass every
 * found row that is still free takes the first gold row that is still free and fits.
 *
 * @returns index of the found row to index of the gold row
 */
export function pairUp<Found, Gold>(
  found: readonly Found[],
  gold: readonly Gold[],
  rules: readonly ((found: Found, gold: Gold) => boolean)[],
): Map<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const fits of rules) {
    for (const [index, row] of found.entries()) {
      if (pairs.has(index)) continue;
      const partner = gold.findIndex((candidate, at) => !taken.has(at) && fits(row, candidate));
      if (partner < 0) continue;
      taken.add(partner);
      pairs.set(index, partner);
    }
  }
  return pairs;
}

/**
 * Where a quotation stands on the squashed page: `first…last` reaches from the first part to the end of the
 * last one that is found after it. Undefined where the first part is not on the page.
 */
export function locate(page: string, quotation: string): Interval | undefined {
  const [first, ...others] = quotation
    .split(/…+/u)
    .map(squash)
    .filter((part) => part !== "");
  if (first === undefined) return undefined;
  const start = page.indexOf(first);
  if (start < 0) return undefined;
  let end = start + first.length;
  for (const part of others) {
    const at = page.indexOf(part, end);
    if (at < 0) break;
    end = at + part.length;
  }
  return [start, end];
}

/** Units that the two share. */
export function shared(left: Interval, right: Interval): number {
  return Math.max(0, Math.min(left[1], right[1]) - Math.max(left[0], right[0]));
}

/** Shared part of the hull of the two, 0 to 1; 0 where one is missing. */
export function overlapOfHull(left: Interval | undefined, right: Interval | undefined): number {
  if (!left || !right) return 0;
  const both = shared(left, right);
  return both === 0 ? 0 : both / (Math.max(left[1], right[1]) - Math.min(left[0], right[0]));
}

/** Shared part of the union of two lists of intervals, 0 to 1. */
export function overlapOfUnion(left: readonly Interval[], right: readonly Interval[]): number {
  let both = 0;
  for (const one of left) for (const other of right) both += shared(one, other);
  const union = totalLength(left) + totalLength(right) - both;
  return union === 0 ? 0 : both / union;
}

function totalLength(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, [start, end]) => sum + end - start, 0);
}
