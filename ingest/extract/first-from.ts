/** Looking up by place in lists that are ordered by where their entries begin. */
import type { Span } from "../../src/model/span.ts";

/**
 * Index of the first entry that begins at `start` or behind it; the list's length where none does.
 *
 * @param from index of the first entry to look at.
 */
export function firstFrom(entries: readonly { readonly span: Span }[], start: number, from = 0): number {
  let low = from;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
