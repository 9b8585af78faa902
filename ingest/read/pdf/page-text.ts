/** A page in reading order as text: furniture first, then article by article, headline, byline, body. */
import type { Direction } from "../../../src/model/printed-places.ts";
import { type Block, cutBlocks } from "./blocks.ts";
import { takeFurniture } from "./furniture.ts";
import { type Layer, layersOf, onPage } from "./layer.ts";
import { lineText } from "./line-text.ts";
import { type PrintedLine, readLines } from "./lines.ts";
import { findArticles, type PageArticle } from "./page-articles.ts";
import type { Edges, PageContent } from "./page-content.ts";
import { goesOnFrom, isHeading, joinParagraphs } from "./paragraphs.ts";
import { joinTables } from "./tables.ts";

/** A stretch of the text that stands on one printed line. Offsets in UTF-16 units, edges in points. */
export interface LineBox extends Edges {
  readonly start: number;
  readonly end: number;
  readonly direction: Direction;
}

export interface PageText {
  readonly text: string;
  /** In the order of the text. */
  readonly boxes: readonly LineBox[];
  /** How the text goes on from the page before: in its last paragraph, with a new one, or not at all. */
  readonly from?: "paragraph" | "article";
  /** The body of the last article. */
  readonly end: readonly Block[];
}

/** Characters of a line of furniture; a longer one would be taken for text. */
const LONGEST_IMPRINT = 60;
/** Sizes of one text differ by less than this share. */
const SAME_SIZE = 0.08;

interface Writing {
  text: string;
  readonly boxes: LineBox[];
}

/**
 * The text of a page as a person reads it: each paragraph on one line, blank lines between headline, body
 * and the next article. Text that is set sideways follows behind the other.
 *
 * @param before what the page before ends with. Where the page begins with no headline, that goes on, and
 *   stands before what belongs to the page.
 */
export function pageText(page: PageContent, before: readonly Block[] = []): PageText {
  const writing: Writing = { text: "", boxes: [] };
  const [main, ...others] = layersOf(page);
  if (!main) return { ...writing, end: [] };
  const { from, end } = writeLayer(writing, main, before);
  for (const layer of others) writeLayer(writing, layer, []);
  const { boxes } = writing;
  const text = writing.text.trimEnd();
  return { text, boxes, ...(from && { from }), end: others.length > 0 ? [] : end };
}

function writeLayer(
  writing: Writing,
  layer: Layer,
  before: readonly Block[],
): Pick<PageText, "from" | "end"> {
  const { lines, bodySize } = readLines(layer);
  const { furniture, blocks } = takeFurniture(joinTables(cutBlocks(lines)), layer.height);
  const articles = findArticles(blocks, layer.frames, bodySize);
  const [first, ...rest] = articles;
  const from = first && howItGoesOn(first, before, furniture);
  const open = first && from ? upToHeading(first, bodySize) : [];
  if (open.length > 0) writeArticle(writing, { blocks: open, headlines: 0, parts: [] }, bodySize, layer);
  writeFurniture(writing, furniture, layer);
  if (first && open.length < first.blocks.length)
    writeArticle(writing, { ...first, blocks: first.blocks.slice(open.length) }, bodySize, layer);
  for (const article of rest) writeArticle(writing, article, bodySize, layer);
  const last = articles.at(-1);
  return { ...(from && { from }), end: last?.blocks.slice(last.headlines) ?? [] };
}

function upToHeading({ blocks }: PageArticle, bodySize: number): readonly Block[] {
  const heading = blocks.findIndex(({ size }) => isHeading(size, bodySize));
  return blocks.slice(0, heading < 0 ? undefined : heading);
}

function isSameSize(one: Block, other: Block): boolean {
  return Math.abs(one.size - other.size) <= SAME_SIZE * Math.min(one.size, other.size);
}

/** A whole sentence may end a page's last article: then only a page without a head of its own goes on. */
function howItGoesOn(
  { blocks, headlines }: PageArticle,
  before: readonly Block[],
  furniture: readonly PrintedLine[],
): PageText["from"] {
  const [last, next] = [before.at(-1), blocks[0]];
  if (!(last && next) || headlines > 0 || !isSameSize(last, next)) return undefined;
  if (goesOnFrom(before, blocks)) return "paragraph";
  return furniture.length <= 1 ? "article" : undefined;
}

/** What belongs to the page stands together: a paper's name alone on a line could be a headline. */
function writeFurniture(writing: Writing, furniture: readonly PrintedLine[], layer: Layer): void {
  let room = 0;
  for (const line of furniture) {
    const { length } = lineText(line).text;
    if (room > 0) writing.text += length <= room ? "  " : "\n";
    room = (length <= room ? room : LONGEST_IMPRINT) - length;
    writeLine(writing, line, layer);
  }
  if (furniture.length > 0) writing.text += "\n\n";
}

function writeArticle(writing: Writing, article: PageArticle, bodySize: number, layer: Layer): void {
  const headlines = article.blocks.slice(0, article.headlines);
  for (const block of headlines) for (const line of block.lines) writeParagraph(writing, [line], layer);
  if (headlines.length > 0) writing.text += "\n";
  let first = true;
  for (const { lines, heading } of joinParagraphs(article.blocks.slice(article.headlines), bodySize)) {
    if (heading && !first) writing.text += "\n";
    writeParagraph(writing, lines, layer);
    if (heading) writing.text += "\n";
    first = false;
  }
  writing.text += "\n";
}

function writeParagraph(writing: Writing, lines: readonly PrintedLine[], layer: Layer): void {
  lines.forEach((line, index) => {
    if (index > 0 && needsSpace(writing.text, lineText(line).text)) writing.text += " ";
    writeLine(writing, line, layer);
  });
  writing.text += "\n";
}

function writeLine(writing: Writing, line: PrintedLine, layer: Layer): void {
  const start = writing.text.length;
  writing.text += lineText(line).text;
  const { left, top, right, bottom } = onPage(line, layer);
  const direction = line.vertical ? 90 : layer.turn;
  writing.boxes.push({ start, end: writing.text.length, direction, left, top, right, bottom });
}

/** Latin words are parted at the end of a line; ideographs and figures go on. */
export function needsSpace(before: string, after: string): boolean {
  return /\p{Script=Latin}$/u.test(before.slice(-2)) && /^[\p{Script=Latin}\d]/u.test(after);
}
