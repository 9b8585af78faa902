/** Tells gutters between columns from gaps inside of a line, by how far up and down the white strip goes. */
import type { Edges } from "./page-content.ts";

/** Where on a layer there is text, in cells. */
export interface Ink {
  readonly columns: number;
  readonly rows: number;
  readonly cells: Uint8Array;
}

/** Points a side: finer than any gutter is wide, coarse enough for a poster. */
const CELL = 2;
/** A page of A0 has 4 million cells; larger ones are cut off there. */
const MOST_CELLS = 3000;
/** Text next to a gutter stands not farther from it than this, in type sizes: the room of a short line. */
const REACH = 12;

export function inkOf(boxes: readonly Edges[], width: number, height: number): Ink {
  const columns = Math.min(MOST_CELLS, Math.ceil(width / CELL) + 1);
  const rows = Math.min(MOST_CELLS, Math.ceil(height / CELL) + 1);
  const cells = new Uint8Array(columns * rows);
  for (const { left, top, right, bottom } of boxes) {
    const [first, last] = [clamp(left / CELL, columns), clamp(right / CELL, columns)];
    for (let y = clamp(top / CELL, rows); y <= clamp(bottom / CELL - 0.5, rows); y++)
      cells.fill(1, y * columns + first, y * columns + last + 1);
  }
  return { columns, rows, cells };
}

function clamp(value: number, size: number): number {
  return Math.max(0, Math.min(size - 1, Math.floor(value)));
}

/**
 * How many points of text stand on both sides of the white strip that goes up and down from a gap: one line
 * gives about its type size.
 *
 * @param gap the white between two fragments of a line, as high as the line.
 * @param size type size in points.
 */
export function walledHeight(ink: Ink, gap: Edges, size: number): number {
  const y = clamp((gap.top + gap.bottom) / 2 / CELL, ink.rows);
  const first = clamp(gap.left / CELL + 1, ink.columns);
  const last = clamp(gap.right / CELL - 1, ink.columns);
  let most = 0;
  for (let x = first; x <= last; x++) most = Math.max(most, walledAt(ink, x, y, size));
  return most * CELL;
}

function walledAt(ink: Ink, x: number, y: number, size: number): number {
  const reach = Math.ceil((REACH * size) / CELL);
  return walledOnWay(ink, x, y, -1, reach) + walledOnWay(ink, x, y + 1, 1, reach);
}

function walledOnWay(ink: Ink, x: number, from: number, step: number, reach: number): number {
  let walled = 0;
  for (let row = from; row >= 0 && row < ink.rows; row += step) {
    if (ink.cells[row * ink.columns + x]) break;
    if (isWalled(ink, x, row, reach)) walled++;
  }
  return walled;
}

function isWalled({ cells, columns }: Ink, x: number, row: number, reach: number): boolean {
  const start = row * columns;
  return (
    cells.subarray(start + Math.max(0, x - reach), start + x).includes(1) &&
    cells.subarray(start + x, start + Math.min(columns, x + reach + 1)).includes(1)
  );
}
