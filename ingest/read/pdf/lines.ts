/** Fragments to printed lines: what stands on one line of one column, however wide the spaces in it. */
import { type Fragment, joinRuns, toFragment } from "./fragments.ts";
import { type Ink, inkOf, walledHeight } from "./gutters.ts";
import type { Layer } from "./layer.ts";
import { medianOf, overlapDown } from "./page-content.ts";

/** A printed line of one column. */
export type PrintedLine = Fragment;

/** Type this much larger than the body's is a headline's. */
const HEADLINE_RATIO = 1.25;
/** Lines, in type sizes of text beside the white, that make a gutter of it: a wide gap needs fewer. */
const GUTTER_LINES = 2.6;
const WIDE_GUTTER_LINES = 1.7;
/** Gaps in type sizes: from the first on one is wide, over the second one parts a line anyhow. */
const WIDE_GAP = 1;
const WIDEST_GAP = 3.2;
/** Headlines are spaced out; two that stand side by side are farther apart than this. */
const HEADLINE_GAP = 1.3;

/** The lines of a layer, from top to bottom and from left to right, and the type size of most of its text. */
export function readLines(layer: Layer): {
  readonly lines: readonly PrintedLine[];
  readonly bodySize: number;
} {
  const fragments = joinRuns(layer.runs);
  const bodySize = bodySizeOf(fragments);
  const ink = inkOf(fragments, layer.width, layer.height);
  const lines = rowsOf(fragments).flatMap((row) => joinRow(row, bodySize, ink));
  lines.sort((one, other) => one.top - other.top || one.left - other.left);
  return { lines, bodySize };
}

function joinRow(row: readonly Fragment[], bodySize: number, ink: Ink): PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (const fragment of row) {
    const open = lines.at(-1);
    if (open && joinable(open, fragment, bodySize, ink))
      lines[lines.length - 1] = toFragment([...open.runs, ...fragment.runs], false);
    else lines.push(fragment);
  }
  return lines;
}

/** The type size in which most characters are set; of sizes that are alike the one in the middle. */
function bodySizeOf(fragments: readonly Fragment[]): number {
  const counts = new Map<number, number>();
  for (const { size, runs } of fragments) {
    const key = Math.round(size * 2);
    const characters = runs.reduce((sum, { text }) => sum + text.length, 0);
    counts.set(key, (counts.get(key) ?? 0) + characters);
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  return most ? Math.max(most[0] / 2, 1) : medianOf(fragments.map(({ size }) => size));
}

/** Fragments on one line across the page, each from left to right; a vertical one is a row by itself. */
function rowsOf(fragments: readonly Fragment[]): Fragment[][] {
  const rows: Fragment[][] = [];
  for (const fragment of [...fragments].sort((one, other) => one.bottom - other.bottom)) {
    const row = rows.at(-1);
    const first = row?.[0];
    const isSame = first && !fragment.vertical && !first.vertical && overlapDown(first, fragment) > 0;
    if (row && isSame && fragment.bottom - first.bottom <= 0.22 * Math.min(first.size, fragment.size))
      row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map((row) => row.sort((one, other) => one.left - other.left));
}

function joinable(open: PrintedLine, next: Fragment, bodySize: number, ink: Ink): boolean {
  const [small, large] = [Math.min(open.size, next.size), Math.max(open.size, next.size)];
  if (open.vertical || next.vertical || large > small * HEADLINE_RATIO) return false;
  const gap = next.left - open.right;
  if (small >= bodySize * HEADLINE_RATIO) return gap <= HEADLINE_GAP * small;
  if (gap > WIDEST_GAP * small) return false;
  const white = { left: open.right, right: next.left, top: open.top, bottom: open.bottom };
  const least = gap >= WIDE_GAP * small ? WIDE_GUTTER_LINES : GUTTER_LINES;
  return walledHeight(ink, white, small) < least * small;
}
