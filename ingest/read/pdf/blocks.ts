/** Lines to blocks: pieces of a column, one line under the other, in one type size. */
import type { PrintedLine } from "./lines.ts";
import { type Edges, hullOf, overlapAcross, overlapDown, widthOf } from "./page-content.ts";

/** Lines that are read one after the other. */
export interface Block extends Edges {
  readonly lines: readonly PrintedLine[];
  /** Type size in points. */
  readonly size: number;
  readonly vertical: boolean;
}

/** More white than this between two lines, in type sizes, and they are of two blocks. */
const WIDEST_LEADING = 1.3;
/** Sizes of one block differ by rounding alone. */
const SAME_SIZE = 1.12;
/** How far a line may stick out of its block, in type sizes: a hanging mark, a ragged edge. */
const STICKS_OUT = 1;
/** How far a paragraph's first line is set in at most, in type sizes; its second may be its last, and short. */
export const WIDEST_INDENT = 2.3;
/** A shorter stretch beside a line, in type sizes, is no column. */
const LEAST_COLUMN = 0.5;

/** The blocks of lines that are sorted from top to bottom, in the order of their first lines. */
export function cutBlocks(lines: readonly PrintedLine[]): Block[] {
  const open: PrintedLine[][] = [];
  const closed = joinVertical(lines.filter(({ vertical }) => vertical));
  const level = lines.filter(({ vertical }) => !vertical);
  level.forEach((line, index) => {
    const above = open.filter((block) => follows(block, line));
    const [only] = above;
    const isOwn = only && above.length === 1 && !hasNeighbour(hullOf([...only, line]), level, index);
    if (isOwn) only.push(line);
    else {
      for (const block of above) closed.push(...open.splice(open.indexOf(block), 1));
      open.push([line]);
    }
    const passed = open.filter((block) => isPassed(block, line));
    for (const block of passed) closed.push(...open.splice(open.indexOf(block), 1));
  });
  return [...closed, ...open].map(toBlock).sort((one, other) => one.top - other.top || one.left - other.left);
}

/** Vertical lines stand side by side and are read from right to left. */
function joinVertical(lines: readonly PrintedLine[]): PrintedLine[][] {
  const blocks: PrintedLine[][] = [];
  for (const line of [...lines].sort((one, other) => other.left - one.left)) {
    const block = blocks.find((each) => standsLeftOf(each.at(-1), line));
    if (block) block.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

function standsLeftOf(last: PrintedLine | undefined, line: PrintedLine): boolean {
  if (!last || Math.abs(last.size - line.size) > (SAME_SIZE - 1) * last.size) return false;
  const least = Math.min(last.bottom - last.top, line.bottom - line.top);
  return last.left - line.right < WIDEST_LEADING * line.size && overlapDown(last, line) > 0.7 * least;
}

export function toBlock(lines: readonly PrintedLine[]): Block {
  const [first] = lines;
  return { ...hullOf(lines), lines, size: first?.size ?? 0, vertical: first?.vertical ?? false };
}

function follows(block: readonly PrintedLine[], line: PrintedLine): boolean {
  const last = block.at(-1);
  if (!last) return false;
  const [small, large] = [Math.min(last.size, line.size), Math.max(last.size, line.size)];
  const gap = line.top - last.bottom;
  if (large > small * SAME_SIZE || gap > WIDEST_LEADING * small || gap < -0.5 * small) return false;
  const hull = hullOf(block);
  const out = Math.max(hull.left - line.left, line.right - hull.right);
  const shared = overlapAcross(hull, line);
  // Under a short line the column shows its width.
  const holdsBlock = line.left <= hull.left + small && line.right >= hull.right - small;
  const endsParagraph =
    block.length === 1 && hull.left - line.left <= WIDEST_INDENT * small && line.right <= hull.right + small;
  return shared > 0 && (out <= STICKS_OUT * small || holdsBlock || endsParagraph);
}

/** Whether another line stands beside this one inside of the block, so that the block goes on in columns. */
function hasNeighbour(hull: Edges, lines: readonly PrintedLine[], index: number): boolean {
  const line = lines[index];
  if (!line) return false;
  const isBeside = (other: PrintedLine): boolean =>
    overlapDown(line, other) > 0.3 * Math.min(line.size, other.size) &&
    overlapAcross(hull, other) > LEAST_COLUMN * line.size;
  let [from, to] = [index, index + 1];
  // Lines are sorted by their tops: those beside this one stand near it in the list.
  while ((lines[from - 1]?.top ?? -Infinity) >= line.top - 2 * line.size) from--;
  while ((lines[to]?.top ?? Infinity) <= line.bottom) to++;
  return lines.slice(from, to).some((other) => other !== line && isBeside(other));
}

function isPassed(block: readonly PrintedLine[], line: PrintedLine): boolean {
  const last = block.at(-1);
  return last !== undefined && line.top - last.bottom > 2 * WIDEST_LEADING * last.size;
}

/** Printed width of the block in ems of its type. */
export function measureOf(block: Block): number {
  return widthOf(block) / Math.max(block.size, 1);
}
