/** Tables and lists of names are read across: cells that stand in rows become lines. */
import { type Block, measureOf, toBlock, WIDEST_INDENT } from "./blocks.ts";
import { toFragment } from "./fragments.ts";
import { type Edges, overlapDown, widthOf } from "./page-content.ts";

/** Columns of running text are wider, in ems. */
const WIDEST_CELL = 7;
/** Most lines of running text fill their column: all but the last ones of paragraphs. */
const FULL_SHARE = 0.5;
const FULL_WIDTH = 0.9;
/** Cells of a table stand on common lines. */
const ALIGNED_SHARE = 0.8;
/** Between two cells there is not more white than this, in ems. */
const WIDEST_WHITE = 14;

/** The blocks, those that are columns of one table joined to one. */
export function joinTables(blocks: readonly Block[]): Block[] {
  const joined = [...blocks].sort((one, other) => one.left - other.left);
  for (let at = 0; at < joined.length; at++) {
    const block = joined[at];
    if (!block) continue;
    const partner = joined.findIndex(
      (other, index) => index > at && other.left >= block.right && areCells(block, other, joined),
    );
    const other = joined[partner];
    if (!other) continue;
    joined[at] = toBlock(joinCells(block, other));
    joined.splice(partner, 1);
    at--;
  }
  return joined.sort((one, other) => one.top - other.top || one.left - other.left);
}

function areCells(left: Block, right: Block, blocks: readonly Block[]): boolean {
  const few = Math.min(left.lines.length, right.lines.length);
  if (left.vertical || right.vertical || few < 2 || left.size > right.size * 1.2) return false;
  if (!(isCell(left) || isCell(right)) || right.size > left.size * 1.2) return false;
  if (right.left - left.right > WIDEST_WHITE * left.size) return false;
  const between = blocks.some(
    (block) => block.left >= left.right && block.right <= right.left && overlapDown(block, left) > left.size,
  );
  const more = Math.max(left.lines.length, right.lines.length);
  return !between && alignedLines(left, right) >= Math.max(2, ALIGNED_SHARE * more);
}

/** A column of figures or names, or lines that do not fill the column. */
function isCell(block: Block): boolean {
  const full = block.lines.filter((line) => fills(line, block)).length;
  return measureOf(block) <= WIDEST_CELL || full < FULL_SHARE * block.lines.length;
}

/** A paragraph's first line fills the column from its indent on. */
function fills(line: Edges, block: Block): boolean {
  const white = (1 - FULL_WIDTH) * widthOf(block);
  return (
    block.right - line.right <= white && line.left - block.left <= Math.max(white, WIDEST_INDENT * block.size)
  );
}

function alignedLines(left: Block, right: Block): number {
  return left.lines.filter((line) =>
    right.lines.some((other) => Math.abs(other.bottom - line.bottom) < 0.3 * line.size),
  ).length;
}

function joinCells(left: Block, right: Block): Block["lines"] {
  const free = new Set(right.lines);
  const rows = left.lines.map((line) => {
    const cell = [...free].find((other) => Math.abs(other.bottom - line.bottom) < 0.3 * line.size);
    if (!cell) return line;
    free.delete(cell);
    return toFragment([...line.runs, ...cell.runs], false);
  });
  return [...rows, ...free].sort((one, other) => one.top - other.top || one.left - other.left);
}
