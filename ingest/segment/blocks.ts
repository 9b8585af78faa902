/** Groups the lines of a page into blocks: a paragraph or a piece of one, a headline, a byline, furniture. */
import { type Byline, inlineByline, readByline } from "./byline.ts";
import { type Dateline, readDateline } from "./dateline.ts";
import { isFurniture, turnAtEnd } from "./furniture.ts";
import { endsSentence, type Line } from "./lines.ts";
import { type PageStyle, WIDEST } from "./page-style.ts";
import { findTitleRows } from "./title-rows.ts";

export type BlockKind = "text" | "heading" | "byline" | "furniture" | "box" | "caption";

export interface Block {
  readonly kind: BlockKind;
  readonly lines: readonly Line[];
  /** What a block of kind `byline` says. */
  readonly byline?: Byline;
  /** What opens a block of kind `text` that begins a report. */
  readonly dateline?: Dateline;
}

/** Two ideographs of indentation or of room at the end of a line mark a paragraph. */
const PARAGRAPH_SLACK = 2;
/** So many lines show how wide their column is. */
const COLUMN_LINES = 12;
/** The head of a page has not more blocks than this. */
const HEAD_BLOCKS = 8;
/** Byline and dateline may stand right under so many rows of a headline. */
const HEADLINE_ROWS = 4;

/**
 * Cuts a page's lines into blocks, in order. Every line is in exactly one block, but a byline at the end
 * of a body line becomes a block of its own.
 *
 * @param text the page that the lines were cut from.
 * @param frame lines that are certainly no text.
 */
export function cutBlocks(
  text: string,
  lines: readonly Line[],
  frame: ReadonlySet<Line>,
  style: PageStyle,
): Block[] {
  const titles = findTitleRows(lines, style);
  const cutting: Cutting = { blocks: [], open: [], dateline: undefined, frame, titles };
  for (const line of joinBrackets(text, lines)) {
    if (cutting.dateline && line.start < cutting.dateline.end) cutting.open.push(line);
    else takeLine(cutting, line, text, style);
  }
  close(cutting);
  return cutting.blocks;
}

const OPEN_BRACKET =
  /(?:^|[。！？”])\s*[（(](?=[^（）()]{0,12}(?:记|通讯|摄|[\p{Script=Han}\s]{1,12}$))[^（）()。，]{0,30}$/u;
const BRACKET_END = /^[^（）()。，]{1,30}[)）]$/u;

/** A byline in brackets at the end of a text, broken over two lines, becomes one line. */
function joinBrackets(text: string, lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    const joins =
      last && line.gap === 0 && BRACKET_END.test(line.bare) && OPEN_BRACKET.test(last.text.slice(-40));
    if (!joins) out.push(line);
    else {
      const whole = { start: last.start, end: line.end, text: text.slice(last.start, line.end) };
      const joined = { ...last, ...whole, bare: last.bare + line.bare };
      if (endsInByline(joined)) out[out.length - 1] = joined;
      else out.push(line);
    }
  }
  return out;
}

function endsInByline(line: Line): boolean {
  return readByline(line) !== undefined || inlineByline(line) !== undefined;
}

interface Cutting {
  readonly blocks: Block[];
  /** Lines of the text block that is being read. */
  open: Line[];
  dateline: Dateline | undefined;
  /** Lines of a web page that frame its text. */
  readonly frame: ReadonlySet<Line>;
  /** Rows of a headline that follow a text without a blank line. */
  readonly titles: ReadonlySet<Line>;
}

function close(cutting: Cutting): void {
  const { blocks, open, dateline } = cutting;
  if (open.length > 0) blocks.push({ kind: "text", lines: open, ...(dateline ? { dateline } : {}) });
  cutting.open = [];
  cutting.dateline = undefined;
}

function takeLine(cutting: Cutting, line: Line, text: string, style: PageStyle): void {
  const { titles } = cutting;
  if (titles.has(line)) {
    takeTitle(cutting, line);
    return;
  }
  const own = ownBlock(line, cutting);
  const opening = own || !mayOpen(line, cutting.open) ? undefined : readDateline(text, line.start);
  if (opening || own || beginsParagraph(line, cutting.open, style)) close(cutting);
  if (own) {
    cutting.blocks.push(own);
    return;
  }
  cutting.dateline ??= opening;
  takeText(cutting, line);
}

/** Rows of one headline make one block. */
function takeTitle(cutting: Cutting, line: Line): void {
  close(cutting);
  const own = ownBlock(line, cutting);
  const last = cutting.blocks.at(-1);
  const above = last?.lines.at(-1);
  if (own) cutting.blocks.push(own);
  else if (last?.kind === "heading" && above && cutting.titles.has(above))
    cutting.blocks.splice(-1, 1, { ...last, lines: [...last.lines, line] });
  else cutting.blocks.push({ kind: "heading", lines: [line] });
}

/** Adds a text line; a byline at its end closes the block. */
function takeText(cutting: Cutting, line: Line): void {
  const cut = inlineByline(line);
  const tail = cut === undefined ? undefined : part(line, cut, line.text.length - turnAtEnd(line.text));
  const byline = tail && readByline(tail);
  cutting.open.push(byline ? part(line, 0, cut) : line);
  if (!byline) return;
  close(cutting);
  cutting.blocks.push({ kind: "byline", lines: [tail], byline: { ...byline, closing: true } });
}

function part(line: Line, from: number, to?: number): Line {
  const raw = line.text.slice(from, to);
  const text = raw.trim();
  const start = line.start + from + raw.indexOf(text);
  return { ...line, start, end: start + text.length, text, bare: text.replace(/\s+/gu, "") };
}

/** In the middle of a sentence no report begins; right under a headline of few rows one does. */
function mayOpen(line: Line, open: readonly Line[]): boolean {
  const last = open.at(-1);
  if (!last || line.gap > 0 || endsSentence(last.bare) || line.indent >= PARAGRAPH_SLACK) return true;
  return open.length <= HEADLINE_ROWS && !open.some((each) => /[。；]|[，、]$/u.test(each.bare));
}

/** □ 本报记者 …: stands in no sentence, even where a column's end cuts one right above it. */
const BULLETED_ROLE = /^[□■●◎○◆](?:[\p{Script=Han}]{2,8})?(?:记者|通讯员)/u;

function ownBlock(line: Line, { open, blocks, frame }: Cutting): Block | undefined {
  if (frame.has(line)) return { kind: "furniture", lines: [line] };
  if (line.level > 0) return { kind: "heading", lines: [line] };
  if (open.length > 0 && !mayOpen(line, open) && !BULLETED_ROLE.test(line.bare)) return undefined;
  const byline = readByline(line);
  if (byline) return { kind: "byline", lines: [line], byline };
  return isFurniture(line, isHead(blocks) || followsImprint(line, open, blocks))
    ? { kind: "furniture", lines: [line] }
    : undefined;
}

/** A date or the name of a section right under a line of the page's own is the page's as well. */
function followsImprint(line: Line, open: readonly Line[], blocks: readonly Block[]): boolean {
  return open.length === 0 && line.gap === 0 && blocks.at(-1)?.kind === "furniture";
}

/** Whether no text has been read yet: a date below a text signs that text. */
function isHead(blocks: readonly Block[]): boolean {
  return blocks.length < HEAD_BLOCKS && !blocks.some((block) => endsSentence(block.lines.at(-1)?.bare ?? ""));
}

/** Where paragraphs are indented, a line at the margin goes on, however short the one above; a quote may hang out. */
function goesOn(line: Line, [first]: readonly Line[], style: PageStyle): boolean {
  const isBegun = style.indented && first !== undefined && first.indent >= PARAGRAPH_SLACK;
  return isBegun && line.indent === 0 && !/^[“‘]/u.test(line.bare);
}

function beginsParagraph(line: Line, open: readonly Line[], style: PageStyle): boolean {
  const last = open.at(-1);
  if (!last) return false;
  if (line.gap > 0 || !style.wrapped || last.width > WIDEST || line.width > WIDEST) return true;
  if (line.indent >= last.indent + PARAGRAPH_SLACK) return true;
  if (style.indented && line.indent >= PARAGRAPH_SLACK && line.indent >= last.indent) return true;
  if (goesOn(line, open, style)) return false;
  const column = Math.max(...open.slice(-COLUMN_LINES).map((each) => each.width));
  return endsSentence(last.bare) && last.width <= column - PARAGRAPH_SLACK;
}
