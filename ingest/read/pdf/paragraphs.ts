/** Blocks in reading order to paragraphs: lines that go on are joined, over the ends of columns too. */
import { type Block, WIDEST_INDENT } from "./blocks.ts";
import { lineText } from "./line-text.ts";
import type { PrintedLine } from "./lines.ts";
import { type Edges, hullOf, medianOf, overlapAcross, widthOf } from "./page-content.ts";

export interface Paragraph {
  readonly lines: readonly PrintedLine[];
  /** Set in larger type than the text around it. */
  readonly heading: boolean;
}

/** A first line is set in by two ideographs; a quotation mark that hangs moves it by half of one. */
export const INDENT = 1.4;
/** A line that ends this far before the column's edge, in ems, is a paragraph's last. */
export const SHORT = 1.9;
/** White between paragraphs, as against that between lines. */
const PARAGRAPH_GAP = 1.5;
/** Type this much larger than the body's is a heading's. */
const HEADING_RATIO = 1.08;
export const SENTENCE_END = /[。！？!?…：:；;][”’」』）)》】]*$/u;

/** @param blocks of one article, without its headline, in reading order. */
export function joinParagraphs(blocks: readonly Block[], bodySize: number): Paragraph[] {
  const paragraphs: { lines: PrintedLine[]; heading: boolean }[] = [];
  let last: Placed | undefined;
  for (const line of placeLines(blocks)) {
    const heading = isHeading(line.size, bodySize);
    const open = paragraphs.at(-1);
    if (open && last && goesOn(last, line) && open.heading === heading) open.lines.push(line.line);
    else paragraphs.push({ lines: [line.line], heading });
    last = line;
  }
  return paragraphs;
}

export function isHeading(size: number, bodySize: number): boolean {
  return size > bodySize * HEADING_RATIO;
}

/** Whether the first line of a text goes on with the paragraph that the other text ends with. */
export function goesOnFrom(ended: readonly Block[], next: readonly Block[]): boolean {
  const [last, first] = [placeLines(ended).at(-1), placeLines(next)[0]];
  return last !== undefined && first !== undefined && goesOn(last, first);
}

interface Placed {
  readonly line: PrintedLine;
  readonly size: number;
  readonly block: Block;
  /** The column that the line stands in. */
  readonly column: Edges;
  /** White between lines of the block, in points. */
  readonly leading: number;
  readonly text: string;
}

function placeLines(blocks: readonly Block[]): Placed[] {
  return blocks.flatMap((block) => {
    const column = columnOf(block, blocks);
    const leading = medianOf(
      block.lines.slice(1).map((line, at) => line.top - (block.lines[at]?.bottom ?? 0)),
    );
    return block.lines.map((line) => ({
      line,
      size: line.size,
      block,
      column,
      leading,
      text: lineText(line).text,
    }));
  });
}

/** Where the column of a block begins and ends: a short heading does not show it, the text above and below does. */
export function columnOf(block: Block, blocks: readonly Block[]): Edges {
  const inColumn = blocks.filter(
    (other) =>
      other.vertical === block.vertical &&
      other.size < block.size * 1.3 &&
      overlapAcross(other, block) > 0.8 * widthOf(block) &&
      other.left > block.left - 4 * block.size &&
      widthOf(other) < Math.max(widthOf(block) * 1.3, widthOf(block) + 14 * block.size),
  );
  return hullOf(inColumn.length > 0 ? inColumn : [block]);
}

function goesOn(last: Placed, next: Placed): boolean {
  if (last.line.vertical || next.line.vertical)
    return last.line.vertical && next.line.vertical && goesOnVertically(last, next);
  if (Math.abs(last.size - next.size) > 0.12 * last.size || startsItem(next.text)) return false;
  if (next.line.left - next.column.left >= INDENT * next.size) return isCentred(last) && isCentred(next);
  if (isShort(last, next)) return isCentred(last) && isCentred(next) && !SENTENCE_END.test(last.text);
  if (last.block !== next.block) return true;
  const gap = next.line.top - last.line.bottom;
  return gap <= Math.max(last.leading * PARAGRAPH_GAP, last.leading + 0.35 * last.size);
}

/** Whether a line ends before its column does; one that stands alone, as a byline does, is held against the next column. */
function isShort({ line, column, block, size, text }: Placed, next: Placed): boolean {
  const isAlone = block !== next.block && block.lines.length === 1;
  const indent = startsItem(text) ? 0 : WIDEST_INDENT * size;
  const white = isAlone ? widthOf(next.column) - widthOf(line) - indent : 0;
  return Math.max(white, column.right - line.right) >= SHORT * size;
}

function goesOnVertically({ line, block, size }: Placed, next: Placed): boolean {
  const isEnd = block.bottom - line.bottom >= SHORT * size;
  return !isEnd && next.line.top - next.block.top < INDENT * next.size;
}

/** Lines of a caption or of a heading in the middle of their column. */
function isCentred({ line, column, size }: Placed): boolean {
  const [left, right] = [line.left - column.left, column.right - line.right];
  return left > size && Math.abs(left - right) < size;
}

export function startsItem(text: string): boolean {
  return /^[□■●◎○◆▲★]/u.test(text);
}
