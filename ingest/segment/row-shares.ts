/** Where on the page the words of its headline rows are taken up. */
import type { Span } from "../../src/model/span.ts";
import type { Wording } from "./wording.ts";

/** For each row the share, 0 to 1, of its telling pairs that a stretch of the indexed text takes up. */
export type RowShares = (stretch: Span, from: number, to: number) => number[];

interface Row {
  /** Places of each of its telling pairs in the indexed text, ascending. */
  readonly pairs: readonly (readonly number[])[];
}

/**
 * Prepares the question. One pass over the text, made only once the first question is asked.
 *
 * @param rows headline rows without white space.
 * @returns the shares of the rows `from` to `to` (without) in a stretch.
 */
export function compareRows(rows: readonly string[], wording: Wording): RowShares {
  let indexed: readonly Row[] | undefined;
  return (stretch, from, to) => {
    indexed ??= indexRows(rows, wording);
    return indexed.slice(Math.max(0, from), to).map((row) => shareOf(row, stretch));
  };
}

function indexRows(rows: readonly string[], { text, tellingPairs }: Wording): Row[] {
  const places = new Map<number, number[]>();
  const keys = rows.map((row) => [...tellingPairs(row)]);
  const firsts = new Uint8Array(0x10000);
  for (const key of keys.flat()) {
    places.set(key, []);
    firsts[key >>> 16] = 1;
  }
  for (let at = 0; at + 1 < text.length; at++) {
    const first = text.charCodeAt(at);
    if (firsts[first] === 1) places.get(first * 0x10000 + text.charCodeAt(at + 1))?.push(at);
  }
  return keys.map((each) => ({ pairs: each.map((key) => places.get(key) ?? []) }));
}

function shareOf({ pairs }: Row, stretch: Span): number {
  const met = pairs.filter((places) => meets(places, stretch)).length;
  return pairs.length > 0 ? met / pairs.length : 0;
}

/** Whether one of the places, ascending, lies in the stretch. */
function meets(places: readonly number[], { start, end }: Span): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (places[low] ?? end) < end;
}
