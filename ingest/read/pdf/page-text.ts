/** A page in reading order as text: furniture first, then article by article, headline, byline, body. */
import type { Direction } from "../../../src/model/printed-places.ts";
import { cutBlocks } from "./blocks.ts";
import { takeFurniture } from "./furniture.ts";
import { type Layer, layersOf, onPage } from "./layer.ts";
import { lineText } from "./line-text.ts";
import { type PrintedLine, readLines } from "./lines.ts";
import { findArticles, type PageArticle } from "./page-articles.ts";
import type { Edges, PageContent } from "./page-content.ts";
import { joinParagraphs } from "./paragraphs.ts";
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
}

/** Characters of a line of furniture; a longer one would be taken for text. */
const LONGEST_IMPRINT = 60;

interface Writing {
  text: string;
  readonly boxes: LineBox[];
}

/**
 * The text of a page as a person reads it: each paragraph on one line, blank lines between headline, body
 * and the next article. Text that is set sideways follows behind the other.
 */
export function pageText(page: PageContent): PageText {
  const writing: Writing = { text: "", boxes: [] };
  for (const layer of layersOf(page)) writeLayer(writing, layer);
  return { text: writing.text.trimEnd(), boxes: writing.boxes };
}

function writeLayer(writing: Writing, layer: Layer): void {
  const { lines, bodySize } = readLines(layer);
  const { furniture, blocks } = takeFurniture(joinTables(cutBlocks(lines)), layer.height);
  writeFurniture(writing, furniture, layer);
  for (const article of findArticles(blocks, layer.frames, bodySize))
    writeArticle(writing, article, bodySize, layer);
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
function needsSpace(before: string, after: string): boolean {
  return /\p{Script=Latin}$/u.test(before.slice(-2)) && /^[\p{Script=Latin}\d]/u.test(after);
}
