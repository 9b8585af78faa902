/** Joins the columns of a page to the headlines that they stand under. */
import { type Block, measureOf } from "./blocks.ts";
import { findHeadlines, HEADLINE_RATIO, type HeadlineGroup } from "./headline-groups.ts";
import { type Edges, holds, hullOf, medianOf, overlapAcross, overlapDown, widthOf } from "./page-content.ts";
import { orderGroups, readingOrder } from "./reading-order.ts";

/** Blocks that belong together, in reading order; the first `headlines` of them are its headline's. */
export interface PageArticle {
  readonly blocks: readonly Block[];
  readonly headlines: number;
}

/** A frame with less text than this is a label or a cell. */
const LEAST_LINES = 3;
/** A frame around more of the page's text than this is the edge of the page. */
const MOST_SHARE = 0.8;
/** A headline owns a block that stands under it with more than this share of its width. */
const UNDER_SHARE = 0.5;
/** White in type sizes that parts an upper text from a lower one, all across: more than a paragraph's. */
const WHITE = 2.2;
/** Boxes inside of boxes are read this deep; more is a drawing. */
const DEEPEST = 3;

/**
 * The articles of a page in reading order. What a frame holds is read by itself: the columns around it go
 * on past it.
 */
export function findArticles(
  blocks: readonly Block[],
  frames: readonly Edges[],
  bodySize: number,
  depth = 0,
): PageArticle[] {
  if (blocks.length === 0) return [];
  const framed = depth < DEEPEST ? takeFramed(blocks, frames, bodySize) : [];
  const inside = new Set(framed.flat());
  const open = blocks.filter((block) => !inside.has(block));
  const own = joinToHeadlines(open, bodySize);
  const boxes = framed.map((box) => findArticles(box, frames, bodySize, depth + 1));
  const all = [...own.map((article) => [article]), ...boxes];
  return orderGroups(
    all,
    (articles) => articles.flatMap((article) => article.blocks),
    WHITE * bodySize,
  ).flat();
}

/** The blocks inside of each frame that holds a text of its own; those of a frame in a frame with the outer one. */
function takeFramed(blocks: readonly Block[], frames: readonly Edges[], bodySize: number): Block[][] {
  const taken = new Set<Block>();
  const area = ({ left, right, top, bottom }: Edges): number => (right - left) * (bottom - top);
  const found: Block[][] = [];
  for (const frame of [...frames].sort((one, other) => area(other) - area(one))) {
    const inside = blocks.filter((block) => holds(frame, block) && !taken.has(block));
    if (!isBox(inside, blocks, bodySize)) continue;
    for (const block of inside) taken.add(block);
    found.push(inside);
  }
  return found;
}

function isBox(inside: readonly Block[], blocks: readonly Block[], bodySize: number): boolean {
  const lines = (some: readonly Block[]): number => some.reduce((sum, block) => sum + block.lines.length, 0);
  if (lines(inside) < LEAST_LINES || lines(inside) > MOST_SHARE * lines(blocks)) return false;
  const [first] = readingOrder(inside, WHITE * bodySize);
  const hasHeadline = first !== undefined && first.size >= bodySize * HEADLINE_RATIO;
  return hasHeadline || widthOf(hullOf(inside)) > columnWidth(blocks, bodySize) * 1.3;
}

/** Width of the columns in points: that of most lines of running text. */
function columnWidth(blocks: readonly Block[], bodySize: number): number {
  const running = blocks.filter((block) => block.size < bodySize * HEADLINE_RATIO && measureOf(block) > 5);
  return medianOf(running.flatMap((block) => block.lines.map(() => widthOf(block))));
}

function joinToHeadlines(blocks: readonly Block[], bodySize: number): PageArticle[] {
  if (blocks.length === 0) return [];
  const headlines = findHeadlines(blocks, bodySize, columnWidth(blocks, bodySize), hullOf(blocks));
  const titles = new Set(headlines.flatMap((headline) => headline.blocks));
  const bodies = new Map<HeadlineGroup | undefined, Block[]>();
  const loose: Block[] = [];
  for (const block of blocks.filter((each) => !titles.has(each))) {
    const owner = ownerBeside(block, headlines) ?? ownerOf(block, headlines);
    if (owner) bodies.set(owner, [...(bodies.get(owner) ?? []), block]);
    else loose.push(block);
  }
  giveBack(headlines, bodies);
  for (const block of loose) {
    const owner = neighbourOf(block, bodies) ?? besideOf(block, headlines);
    bodies.set(owner, [...(bodies.get(owner) ?? []), block]);
  }
  const articles = headlines.map((headline) => ({
    blocks: [...rowsOf(headline), ...readingOrder(bodies.get(headline) ?? [], WHITE * bodySize)],
    headlines: headline.blocks.length,
  }));
  const rest = bodies.get(undefined) ?? [];
  const unowned = rest.length > 0 ? [{ blocks: readingOrder(rest, WHITE * bodySize), headlines: 0 }] : [];
  return [...articles, ...unowned];
}

/** From top to bottom; the lines of a vertical headline from right to left. */
function rowsOf({ blocks }: HeadlineGroup): Block[] {
  return [...blocks].sort((one, other) =>
    one.vertical && other.vertical ? other.left - one.left : one.top - other.top,
  );
}

/** The lowest headline above a block that spans it. */
function ownerOf(block: Block, headlines: readonly HeadlineGroup[]): HeadlineGroup | undefined {
  const above = headlines.filter(
    ({ zone }) =>
      zone.bottom <= block.top + block.size / 2 &&
      overlapAcross(zone, block) > UNDER_SHARE * Math.min(widthOf(block), widthOf(zone)),
  );
  return above.sort((one, other) => other.zone.bottom - one.zone.bottom)[0];
}

/** A vertical headline stands beside its text, from the text's top on. */
function ownerBeside(block: Block, headlines: readonly HeadlineGroup[]): HeadlineGroup | undefined {
  const above = ownerOf(block, headlines)?.zone.bottom ?? -Infinity;
  const beside = headlines.filter(({ blocks, zone }) => {
    const isVertical = blocks.every(({ vertical }) => vertical);
    const isBeside =
      overlapDown(zone, block) > Math.min(zone.bottom - zone.top, block.bottom - block.top) / 2;
    return isVertical && isBeside && zone.top > above && block.top > zone.top - 2 * block.size;
  });
  return nearestTo(block, beside);
}

/** Narrow columns under a text that is set wider than they are belong to the headline that is higher up. */
function giveBack(
  headlines: readonly HeadlineGroup[],
  bodies: Map<HeadlineGroup | undefined, Block[]>,
): void {
  for (const headline of headlines) {
    const own = bodies.get(headline) ?? [];
    const first = own.reduce<Block | undefined>(
      (one, block) => (one && one.top <= block.top ? one : block),
      undefined,
    );
    const higher = headlines.filter(({ zone }) => zone.bottom <= headline.zone.top);
    if (!first || first.lines.length < LEAST_LINES) continue;
    const narrow = own.filter(
      (block) => block.top > first.bottom + block.size && widthOf(block) * 1.5 < widthOf(first),
    );
    const owner = ownerOf(toHull(narrow), higher);
    if (
      narrow.length < 2 ||
      !owner ||
      overlapAcross(owner.zone, hullOf(narrow)) < widthOf(headline.zone) * 0.9
    )
      continue;
    if (widthOf(owner.zone) <= widthOf(headline.zone) * 1.3) continue;
    bodies.set(
      headline,
      own.filter((block) => !narrow.includes(block)),
    );
    bodies.set(owner, [...(bodies.get(owner) ?? []), ...narrow]);
  }
}

function toHull(blocks: readonly Block[]): Block {
  return { ...hullOf(blocks), lines: [], size: blocks[0]?.size ?? 1, vertical: false };
}

/** A column without a headline of its own goes on from the column to its left. */
function neighbourOf(
  block: Block,
  bodies: ReadonlyMap<HeadlineGroup | undefined, readonly Block[]>,
): HeadlineGroup | undefined {
  const distance = (other: Block): number => block.left - other.right;
  const left = [...bodies].flatMap(([owner, own]) =>
    own
      .filter((other) => overlapDown(block, other) >= block.size)
      .filter((other) => distance(other) >= -1 && distance(other) <= WIDEST_GUTTER * block.size)
      .map((other) => ({ owner, distance: distance(other) })),
  );
  return left.sort((one, other) => one.distance - other.distance)[0]?.owner;
}

/** Columns stand closer together than this, in type sizes. */
const WIDEST_GUTTER = 6;

/** A headline that stands beside its text, as vertical ones do. */
function besideOf(block: Block, headlines: readonly HeadlineGroup[]): HeadlineGroup | undefined {
  const beside = headlines.filter(({ blocks }) => overlapDown(hullOf(blocks), block) > block.size);
  return nearestTo(block, beside);
}

function nearestTo(block: Block, headlines: readonly HeadlineGroup[]): HeadlineGroup | undefined {
  const distance = ({ blocks }: HeadlineGroup): number => {
    const hull = hullOf(blocks);
    return Math.max(hull.left - block.right, block.left - hull.right);
  };
  return [...headlines].sort((one, other) => distance(one) - distance(other))[0];
}
