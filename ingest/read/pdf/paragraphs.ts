/** Blocks in reading order to paragraphs: lines that go on are joined, over the ends of columns too. */
import type { Block } from "./blocks.ts";
import { lineText } from "./line-text.ts";
import type { PrintedLine } from "./lines.ts";
import { type Edges, hullOf, medianOf, overlapAcross, widthOf } from "./page-content.ts";

export interface Paragraph {
  readonly lines: readonly PrintedLine[];
  /** Set in larger type than the text around it. */
  readonly heading: boolean;
}

/** A first line is set in by two ideographs; a quotation mark that hangs moves it by half of one. */
const INDENT = 1.4;
/** A line that ends this far before the column's edge, in ems, is a paragraph's last. */
const SHORT = 1.9;
/** White between paragraphs, as against that between lines. */
const PARAGRAPH_GAP = 1.5;
/** Type this much larger than the body's is a heading's. */
const HEADING_RATIO = 1.08;
const SENTENCE_END = /[。！？!?…：:；;][”’」』）)》】]*$/u;

/** @param blocks of one article, without its headline, in reading order. */
export function joinParagraphs(blocks: readonly Block[], bodySize: number): Paragraph[] {
  const paragraphs: { lines: PrintedLine[]; heading: boolean }[] = [];
  let last: Placed | undefined;
  for (const line of placeLines(blocks)) {
    const heading = line.size > bodySize * HEADING_RATIO;
    const open = paragraphs.at(-1);
    if (open && last && goesOn(last, line) && open.heading === heading) open.lines.push(line.line);
    else paragraphs.push({ lines: [line.line], heading });
    last = line;
  }
  return paragraphs;
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
function columnOf(block: Block, blocks: readonly Block[]): Edges {
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
  const isShort = last.column.right - last.line.right >= SHORT * last.size;
  if (isShort) return isCentred(last) && isCentred(next) && !SENTENCE_END.test(last.text);
  if (last.block !== next.block) return true;
  const gap = next.line.top - last.line.bottom;
  return gap <= Math.max(last.leading * PARAGRAPH_GAP, last.leading + 0.35 * last.size);
}

function goesOnVertically({ line, block, size }: Placed, next: Placed): boolean {
  const isShort = block.bottom - line.bottom >= SHORT * size;
  return !isShort && next.line.top - next.block.top < INDENT * next.size;
}

/** Lines of a caption or of a heading in the middle of their column. */
function isCentred({ line, column, size }: Placed): boolean {
  const [left, right] = [line.left - column.left, column.right - line.right];
  return left > size && Math.abs(left - right) < size;
}

function startsItem(text: string): boolean {
  return /^[□■●◎○◆▲★]/u.test(text);
}
