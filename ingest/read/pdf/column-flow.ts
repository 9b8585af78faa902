/** Follows texts over the ends of columns: which of the texts to the left goes on at the top of the next column. */
import type { Block } from "./blocks.ts";
import type { HeadlineGroup } from "./headline-groups.ts";
import { lineText } from "./line-text.ts";
import { type Edges, hullOf, overlapAcross, widthOf } from "./page-content.ts";
import { columnOf, INDENT, SENTENCE_END, SHORT, startsItem } from "./paragraphs.ts";

/** What stands under a headline, or under none, while the columns of a page are followed. */
export interface Body {
  readonly headline: HeadlineGroup | undefined;
  /** Under the headline itself, in no order. */
  blocks: Block[];
  /** What goes on at the tops of other columns, in reading order. */
  readonly runs: Block[][];
}

/** The page as columns are followed through it. */
export interface Flow {
  readonly bodies: readonly Body[];
  readonly headlines: readonly HeadlineGroup[];
  /** All that stands on the page apart from headlines. */
  readonly blocks: readonly Block[];
  /** Width of a column in points. */
  readonly column: number;
}

/** Stretches of one column that belong to one text, from top to bottom. */
interface Piece {
  readonly body: Body;
  readonly blocks: Block[];
}

/** Columns stand closer together than this, in type sizes. */
const WIDEST_GUTTER = 6;
/** White between the paragraphs of a column is less than this, in type sizes. */
const WIDEST_WHITE = 1.4;
/** Columns are wider than lines are set in, in type sizes. */
const WIDEST_INDENT = 3;
/** What is wider than this many columns ends those above it. */
const SPANS = 1.3;
/** Headlines whose tops are not farther apart than this, in type sizes, stand in a row. */
const LEVEL = 0.5;
/** Texts and headlines whose tops are not farther apart than this, in type sizes, open a row of articles. */
const SAME_ROW = 1.5;

/**
 * Joins the tops of columns to the texts that go on there: first those that stand under no headline, and
 * those under a headline where the column to the left ends with another text.
 *
 * @returns the blocks that go on from nothing to their left.
 */
export function followColumns(loose: readonly Block[], flow: Flow): Block[] {
  const left: Block[] = [];
  const free = new Set(loose);
  const owned = flow.bodies.flatMap(({ headline, blocks }) => (headline ? blocks : []));
  const inOrder = [...loose, ...owned].sort(byColumn);
  for (const block of inOrder) {
    const body = bodyOf(block, flow);
    const above = blockAbove(block, flow, body?.headline?.zone.bottom);
    const next =
      above && !isApart(above, block, flow) ? bodyOf(above, flow) : bestPiece(block, flow, body, above);
    if (!next || next === body) {
      if (free.has(block)) left.push(block);
      continue;
    }
    if (body) body.blocks = body.blocks.filter((each) => each !== block);
    place(block, next, above);
  }
  return left;
}

/** Whether a text stands in a new row of articles: white is above it, and a headline to its left begins there. */
function isApart(above: Block, block: Block, { headlines }: Flow): boolean {
  const opensRow = headlines
    .map(({ blocks }) => hullOf(blocks))
    .some(
      ({ right, top }) =>
        right <= block.left && top >= above.bottom - 1 && top < block.top + SAME_ROW * block.size,
    );
  return opensRow && block.top - above.bottom > WIDEST_WHITE * block.size;
}

/** Column by column; an indented line is in the column of those under it. */
function byColumn(one: Block, other: Block): number {
  const isSame = Math.abs(one.left - other.left) < WIDEST_INDENT * one.size;
  return isSame ? one.top - other.top : one.left - other.left;
}

/** A text that goes on beside or above its headline is read behind all that stands under the headline. */
function place(block: Block, body: Body, above: Block | undefined): void {
  const run = above && body.runs.find((each) => each.includes(above));
  const isUnder = !body.headline || block.top >= body.headline.zone.bottom - 1;
  if (run) run.push(block);
  else if (isUnder && body.runs.length === 0) body.blocks.push(block);
  else body.runs.push([block]);
}

function bodyOf(block: Block, { bodies }: Flow): Body | undefined {
  return bodies.find(({ blocks, runs }) => blocks.includes(block) || runs.some((run) => run.includes(block)));
}

function isInColumn(one: Edges, other: Edges): boolean {
  return overlapAcross(one, other) > 0.5 * Math.min(widthOf(one), widthOf(other));
}

/** The lowest block above this one in its column, headlines and what spans columns in between being none. */
function blockAbove(block: Block, { bodies, headlines, column }: Flow, from = -Infinity): Block | undefined {
  const above = bodies
    .flatMap(({ blocks, runs }) => [...blocks, ...runs.flat()])
    .filter(
      (other) => other !== block && isInColumn(other, block) && other.bottom <= block.top + block.size / 2,
    )
    .filter((other) => other.top >= from - other.size);
  const nearest = above.sort((one, other) => other.bottom - one.bottom)[0];
  if (!nearest || widthOf(nearest) > SPANS * Math.max(column, widthOf(block))) return undefined;
  const isParted = headlines.some(
    ({ zone }) => isInColumn(zone, block) && zone.top >= nearest.bottom - 1 && zone.bottom <= block.top + 1,
  );
  return isParted ? undefined : nearest;
}

/** The text whose last line the block goes on from: one in the column to the left, or that which is above it. */
function bestPiece(
  block: Block,
  flow: Flow,
  body: Body | undefined,
  above: Block | undefined,
): Body | undefined {
  const pieces = piecesLeftOf(block, flow, body);
  const row = nextRow(block, flow);
  const upper = pieces.findLast(({ blocks }) => (blocks[0]?.top ?? 0) < row);
  // An item of one column does not spread into the next one above a row of others: it goes down first.
  const foot = upper && spansColumns(upper.body, block, flow) ? upper : pieces.at(-1);
  const aboveBody = above && bodyOf(above, flow);
  if (above && aboveBody) pieces.unshift({ body: aboveBody, blocks: [above] });
  const isItem = aboveBody && !spansColumns(aboveBody, block, flow);
  const own = above && !isItem ? undefined : pieces.find((piece) => piece.body === (aboveBody ?? body));
  const ranked = pieces.map((piece, index) => {
    const misfit = misfitOf(piece, block, flow.blocks);
    // A sentence that ends with its column is no reason to leave the headline above.
    return {
      piece,
      misfit: piece === own && misfit === ENDS_WITH_COLUMN ? 0 : misfit,
      rank: piece === (own ?? foot) ? Infinity : index,
    };
  });
  return ranked.sort((one, other) => one.misfit - other.misfit || other.rank - one.rank)[0]?.piece.body;
}

function spansColumns({ headline, blocks }: Body, block: Block, { column }: Flow): boolean {
  return widthOf(hullOf([...(headline?.blocks ?? []), ...blocks])) > SPANS * Math.max(column, widthOf(block));
}

/** What stands in the column to the left from the block's height down to what spans both columns. */
function piecesLeftOf(block: Block, flow: Flow, body: Body | undefined): Piece[] {
  const from = body?.headline ? body.headline.zone.bottom - 1 : -Infinity;
  const all = flow.bodies
    .flatMap((each) => [...each.blocks, ...each.runs.flat()].map((other) => ({ body: each, other })))
    .filter(({ other }) => other.top >= from);
  const distance = ({ other }: { readonly other: Block }): number => block.left - other.right;
  const beside = all
    .filter((each) => distance(each) >= -1 && each.other.bottom > block.top)
    .sort((one, other) => distance(one) - distance(other));
  const nearest = beside.find((each) => distance(each) <= WIDEST_GUTTER * block.size);
  if (!nearest || (body?.headline && !isUnder(nearest.other, body.headline))) return [];
  const end = endOfColumns(block, nearest.other, flow);
  const pieces: Piece[] = [];
  for (const { body: own, other } of beside
    .filter(({ other }) => isInColumn(other, nearest.other) && other.top < end)
    .sort((one, other) => one.other.top - other.other.top)) {
    const last = pieces.at(-1);
    if (last?.body === own) last.blocks.push(other);
    else pieces.push({ body: own, blocks: [other] });
  }
  return pieces;
}

/** Whether a headline is over all of a column, and not over the one beside it alone. */
function isUnder(block: Block, { zone }: HeadlineGroup): boolean {
  return overlapAcross(zone, block) > 0.9 * widthOf(block);
}

/** The top of the first headline or text below that spans the block's column or the one beside it. */
function endOfColumns(block: Block, beside: Block, { bodies, blocks, column }: Flow): number {
  const widest = SPANS * Math.max(column, Math.min(widthOf(block), widthOf(beside)));
  // Not the zones: white beside a headline over one column, by chance, makes them wide.
  const articles = bodies.flatMap((body) =>
    body.headline ? [hullOf([...body.headline.blocks, ...body.blocks])] : [],
  );
  const tops = [...articles, ...blocks]
    .filter((box) => widthOf(box) > widest && box.top > block.top)
    .filter((box) => isInColumn(box, block) || isInColumn(box, beside))
    .map(({ top }) => top);
  return Math.min(Infinity, ...tops);
}

/** The height at which headlines stand in a row with one in the block's column. */
function nextRow(block: Block, { headlines }: Flow): number {
  const tops = headlines
    .filter(({ zone }) => isInColumn(zone, block) && zone.top > block.top)
    .map(({ zone }) => zone.top)
    .sort((one, other) => one - other)
    .slice(0, 1)
    .filter((top) =>
      headlines.some(
        ({ zone }) => zone.right <= block.left + 1 && Math.abs(zone.top - top) < LEVEL * block.size,
      ),
    );
  return Math.min(Infinity, ...tops);
}

/** Misfits of a text whose last sentence ends with its column, and of one that cannot go on. */
const ENDS_WITH_COLUMN = 1;
const CANNOT = 2;

/** How ill a block's first line goes on from a text's last one: 0 where it does so in the middle of a sentence. */
function misfitOf({ blocks }: Piece, block: Block, all: readonly Block[]): number {
  const upper = blocks.at(-1);
  const [last, first] = [upper?.lines.at(-1), block.lines[0]];
  if (!(upper && last && first) || last.vertical || first.vertical) return 0;
  const { text } = lineText(last);
  const isEnd = SENTENCE_END.test(text) || startsItem(text);
  const isIndented = first.left - columnOf(block, all).left >= INDENT * first.size;
  if (isIndented) return isEnd ? 0 : CANNOT;
  const isShort = columnOf(upper, all).right - last.right >= SHORT * last.size;
  if (isShort) return CANNOT;
  return isEnd ? ENDS_WITH_COLUMN : 0;
}
