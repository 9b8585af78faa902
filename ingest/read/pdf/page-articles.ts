/** Joins the columns of a page to the headlines that they stand under. */
import { type Block, measureOf } from "./blocks.ts";
import { type Body, followColumns } from "./column-flow.ts";
import { findHeadlines, HEADLINE_RATIO, type HeadlineGroup } from "./headline-groups.ts";
import { type Edges, holds, hullOf, medianOf, overlapAcross, overlapDown, widthOf } from "./page-content.ts";
import { orderGroups, readingOrder } from "./reading-order.ts";

/** Blocks that belong together, in reading order; the first `headlines` of them are its headline's. */
export interface PageArticle {
  readonly blocks: readonly Block[];
  readonly headlines: number;
  /** The boxes in which it stands, the headline's first. */
  readonly parts: readonly Edges[];
}

/** A frame with less text than this is a label or a cell. */
const LEAST_LINES = 3;
/** A frame around more of the page's text than this is the edge of the page. */
const MOST_SHARE = 0.8;
/** A headline owns a block that stands under it with more than this share of its width. */
const UNDER_SHARE = 0.5;
/** Headlines side by side, in type sizes of the text under them, may be as much higher or lower. */
const SAME_HEIGHT = 2;
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
  const groups = [
    ...own.map((article) => ({ articles: [article], parts: article.parts })),
    ...boxes.map((articles) => ({ articles, parts: [hullOf(articles.flatMap(({ blocks }) => blocks))] })),
  ];
  return orderGroups(groups, WHITE * bodySize).flatMap(({ articles }) => articles);
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
  const unowned: Body = { headline: undefined, blocks: [], runs: [] };
  const bodies = [...headlines.map((headline): Body => ({ headline, blocks: [], runs: [] })), unowned];
  const bodyUnder = (headline: HeadlineGroup | undefined): Body =>
    bodies.find((body) => body.headline === headline) ?? unowned;
  const loose: Block[] = [];
  const text = blocks.filter((block) => !titles.has(block));
  for (const block of text) {
    const owner = ownerBeside(block, headlines) ?? ownerOf(block, headlines);
    if (owner) bodyUnder(owner).blocks.push(block);
    else loose.push(block);
  }
  giveBack(headlines, bodyUnder);
  const flow = { bodies, headlines, blocks: text, column: columnWidth(blocks, bodySize) };
  for (const block of followColumns(loose, flow)) bodyUnder(besideOf(block, bodies)).blocks.push(block);
  return bodies
    .filter(({ headline, blocks: own }) => headline !== undefined || own.length > 0)
    .map((body) => toArticle(body, bodySize));
}

function toArticle(body: Body, bodySize: number): PageArticle {
  const { headline, blocks, runs } = body;
  const rows = headline ? rowsOf(headline) : [];
  return {
    blocks: [...rows, ...readingOrder(blocks, WHITE * bodySize), ...runs.flat()],
    headlines: rows.length,
    // A headline over columns that belong to others, as that of a section does, spans them.
    parts: [
      headline && blocks.length === 0 ? headline.zone : hullOf([...rows, ...blocks]),
      ...runs.map(hullOf),
    ],
  };
}

/** From top to bottom; the lines of a vertical headline from right to left. */
function rowsOf({ blocks }: HeadlineGroup): Block[] {
  return [...blocks].sort((one, other) =>
    one.vertical && other.vertical ? other.left - one.left : one.top - other.top,
  );
}

/** The lowest headline above a block that spans it; of two at one height that which is itself over the block. */
function ownerOf(block: Block, headlines: readonly HeadlineGroup[]): HeadlineGroup | undefined {
  const isOver = (edges: Edges): boolean =>
    overlapAcross(edges, block) > UNDER_SHARE * Math.min(widthOf(block), widthOf(edges));
  const above = headlines
    .filter(({ zone }) => zone.bottom <= block.top + block.size / 2 && isOver(zone))
    .map((headline) => {
      const isItself = isOver(hullOf(headline.blocks));
      return { headline, height: headline.zone.bottom + (isItself ? SAME_HEIGHT * block.size : 0) };
    });
  return above.sort((one, other) => other.height - one.height)[0]?.headline;
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
function giveBack(headlines: readonly HeadlineGroup[], bodyUnder: (headline: HeadlineGroup) => Body): void {
  for (const headline of headlines) {
    const own = bodyUnder(headline).blocks;
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
    bodyUnder(headline).blocks = own.filter((block) => !narrow.includes(block));
    bodyUnder(owner).blocks.push(...narrow);
  }
}

function toHull(blocks: readonly Block[]): Block {
  return { ...hullOf(blocks), lines: [], size: blocks[0]?.size ?? 1, vertical: false };
}

/** A headline that stands beside its text, as vertical ones do; a level one only where nothing is under it. */
function besideOf(block: Block, bodies: readonly Body[]): HeadlineGroup | undefined {
  const beside = bodies.flatMap(({ headline, blocks }) => {
    if (!headline || overlapDown(hullOf(headline.blocks), block) <= block.size) return [];
    return blocks.length === 0 || headline.blocks.every(({ vertical }) => vertical) ? [headline] : [];
  });
  return nearestTo(block, beside);
}

function nearestTo(block: Block, headlines: readonly HeadlineGroup[]): HeadlineGroup | undefined {
  const distance = ({ blocks }: HeadlineGroup): number => {
    const hull = hullOf(blocks);
    return Math.max(hull.left - block.right, block.left - hull.right);
  };
  return [...headlines].sort((one, other) => distance(one) - distance(other))[0];
}
