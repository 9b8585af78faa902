/** Finds the headlines that stand over columns, and which columns each of them is over. */
import { type Block, WIDEST_INDENT } from "./blocks.ts";
import { type Edges, hullOf, overlapAcross, overlapDown, widthOf } from "./page-content.ts";

/** A headline with its kicker and subtitle, and how far to both sides the page is its own. */
export interface HeadlineGroup {
  readonly blocks: readonly Block[];
  /** As high as the headline, as wide as what may stand under it. */
  readonly zone: Edges;
}

/** Type this much larger than the body's opens an article, or a part of one. */
export const HEADLINE_RATIO = 1.25;
/** Kickers and subtitles are larger than the body by less. */
const SUBTITLE_RATIO = 1.08;
/** Rows of a headline are not farther apart than this, in their own type size. */
const ROW_GAP = 1.1;
/** A headline over one column, such as one inside of an article, is not wider than this many of it. */
const ONE_COLUMN = 1.3;
/** In one column, only type this much larger than the body's opens an article by itself. */
const LARGE_RATIO = 1.9;
/** How a report begins: after these words a small headline, too, opens an article. */
const OPENING = /^.{0,14}(?:讯|电)[（(\s]|^[□■●◎○◆]|^[^。]{0,12}(?:记者|通讯员)/u;

/** @param column width of a column in points. */
export function findHeadlines(
  blocks: readonly Block[],
  bodySize: number,
  column: number,
  bounds: Edges,
): HeadlineGroup[] {
  const large = blocks.filter((block) => block.size >= bodySize * SUBTITLE_RATIO);
  const groups = groupRows(large).filter((group) =>
    group.some(({ size }) => size >= bodySize * HEADLINE_RATIO),
  );
  const hulls = groups.map(hullOf);
  const zones = groups.map((group, index) => zoneOf(hulls[index] ?? bounds, group, blocks, bounds));
  shareBetween(hulls, zones, blocks);
  return groups.flatMap((group, index) => {
    const zone = zones[index];
    return zone && opens(group, zone, blocks, { bodySize, column }) ? [{ blocks: group, zone }] : [];
  });
}

function groupRows(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const group = groups.find(
      (each) => each.some((other) => areRows(other, block)) && !standsInRow(block, each, blocks),
    );
    if (group) group.push(block);
    else groups.push([block]);
  }
  return groups;
}

function areRows(upper: Block, lower: Block): boolean {
  const gap = lower.top - upper.bottom;
  const size = Math.max(upper.size, lower.size);
  const shared = overlapAcross(upper, lower);
  return gap < ROW_GAP * size && gap > -0.5 * size && shared > 0.5 * Math.min(widthOf(upper), widthOf(lower));
}

/** Whether smaller headlines stand side by side under a larger one: those of its items, and not its subtitle. */
function standsInRow(block: Block, group: readonly Block[], blocks: readonly Block[]): boolean {
  const isBeside = (other: Block): boolean =>
    Math.abs(other.top - block.top) < 1.5 * block.size &&
    Math.abs(other.size - block.size) < 0.1 * block.size &&
    overlapAcross(other, block) === 0;
  return group.every(({ size }) => size > block.size * HEADLINE_RATIO) && blocks.some(isBeside);
}

/** A headline is set in the middle or at the left of its article: white beside it is its own. */
function zoneOf(hull: Edges, group: readonly Block[], blocks: readonly Block[], bounds: Edges): Edges {
  let { left, right } = bounds;
  for (const block of blocks) {
    if (group.includes(block) || overlapDown(hull, block) < 1) continue;
    if (block.right <= hull.left + 1) left = Math.max(left, rightOfColumn(block, blocks, hull.left + 1));
    if (block.left >= hull.right - 1) right = Math.min(right, block.left);
  }
  return { ...hull, left: Math.min(left, hull.left), right: Math.max(right, hull.right) };
}

/** Where the column of a line ends that may be short, before the headline at its side. */
function rightOfColumn(line: Block, blocks: readonly Block[], most: number): number {
  const rights = blocks
    .filter(({ left, right }) => Math.abs(left - line.left) < WIDEST_INDENT * line.size && right <= most)
    .map(({ right }) => right);
  return Math.max(line.right, ...rights);
}

/** Columns under the white between two headlines belong to that which they make stand better. */
function shareBetween(hulls: readonly Edges[], zones: Edges[], blocks: readonly Block[]): void {
  hulls.forEach((left, index) => {
    const next = hulls
      .map((hull, at) => ({ hull, at }))
      .filter(({ hull }) => hull.left >= left.right - 1 && overlapDown(hull, left) > 1)
      .sort((one, other) => one.hull.left - other.hull.left)[0];
    const [own, others] = [zones[index], next && zones[next.at]];
    if (!(next && own && others) || next.hull.left > own.right + 1) return;
    const cut = bestCut(left, next.hull, { own, others }, blocks);
    zones[index] = { ...own, right: cut };
    zones[next.at] = { ...others, left: cut };
  });
}

function bestCut(
  left: Edges,
  right: Edges,
  { own, others }: { readonly own: Edges; readonly others: Edges },
  blocks: readonly Block[],
): number {
  const below = Math.max(left.bottom, right.bottom);
  const tops = blocks.filter((block) => block.top >= below - 1 && block.top < below + 12 * block.size);
  const edges = tops.map((block) => block.left).filter((x) => x > left.right && x < right.right);
  const candidates = [...new Set([(left.right + right.left) / 2, ...edges.map((x) => x - 1)])].filter(
    (x) => x >= left.right - 1 && x <= right.left + 1,
  );
  const misfit = (hull: Edges, from: number, to: number): number =>
    Math.min(Math.abs(hull.left - from), Math.abs((hull.left + hull.right - from - to) / 2));
  const cost = (x: number): number => misfit(left, own.left, x) + misfit(right, x, others.right);
  return candidates.sort((one, other) => cost(one) - cost(other))[0] ?? (left.right + right.left) / 2;
}

/** Headlines over one column are read in their place, as headings inside of an article are. */
function opens(
  group: readonly Block[],
  zone: Edges,
  blocks: readonly Block[],
  { bodySize, column }: { readonly bodySize: number; readonly column: number },
): boolean {
  const hull = hullOf(group);
  const under = blocks.filter(
    (block) =>
      !group.includes(block) && block.top >= hull.bottom - 1 && overlapAcross(block, zone) > block.size,
  );
  if (under.length === 0) return group.some(({ vertical }) => vertical);
  if (widthOf(hull) > column * ONE_COLUMN || under[0] === undefined) return true;
  const nearest = under.reduce((one, other) => (other.top < one.top - 1 ? other : one));
  const isAbove = nearest.top - hull.bottom < 3 * nearest.size;
  const words = nearest.lines[0]?.runs.map(({ text }) => text).join("") ?? "";
  const spansMore =
    widthOf(zone) > column * 2 * 0.9 &&
    under.filter((block) => block.top < nearest.top + 3 * block.size).length > 1;
  const largest = Math.max(...group.map(({ size }) => size));
  return spansMore || (isAbove && (largest >= bodySize * LARGE_RATIO || OPENING.test(words.trim())));
}
