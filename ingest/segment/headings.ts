/** Tells headline and subheading blocks from body text, and boxes of figures from both. */
import type { Block } from "./blocks.ts";
import { markBoxes } from "./boxes.ts";
import { isRagged, WIDE, WIDEST_TOTAL, wordedLikeHeading } from "./heading-words.ts";
import { endsSentence, type Line } from "./lines.ts";
import { isNotice } from "./notice.ts";
import type { PageStyle } from "./page-style.ts";
import { readWebLabels } from "./web-labels.ts";

const WIDEST_UNWRAPPED = 45;
/** How far a line must keep from the column's width to be no line of that column. */
const SHORT = 3;
/** A first line may have lost its indentation of two, and a mark that must not end a line. */
const SHORT_FIRST = 4;
const INDENTATION = 2;
const STANDFIRST_ROWS = 3;

/** The blocks with headline-like ones marked `heading` and boxes of figures marked `box`. */
export function markHeadings(blocks: readonly Block[], style: PageStyle): Block[] {
  const columns = columnWidths(blocks);
  const following = solidBlocksBehind(blocks);
  const out: Block[] = [];
  let previous: Block | undefined;
  let underLabels = false;
  blocks.forEach((block, index) => {
    const next = following[index];
    const around = { style, column: columns[index] ?? 0, previous, next };
    if (previous?.kind === "heading" && isLabelled(block)) underLabels = true;
    const marked: Block =
      !underLabels && isHeading(block, around) ? { kind: "heading", lines: block.lines } : block;
    if (marked.kind !== "furniture" && marked.kind !== "caption") previous = marked;
    if (marked.kind === "text") underLabels = false;
    out.push(marked);
  });
  return markBoxes(out);
}

function isHeading(block: Block, around: Surroundings): boolean {
  if (block.kind !== "text" || block.dateline) return false;
  if (isStandfirst(block, around)) return true;
  const free = follows(around.previous) || breaksIn(block, around);
  return (free && looksLikeHeading(block, around)) || interrupts(block, around);
}

/** A 提要 between the headline and its text: at the margin where paragraphs are indented, and no whole sentence. */
function isStandfirst({ lines }: Block, { style, previous, next }: Surroundings): boolean {
  const [first] = lines;
  const last = lines.at(-1);
  if (!style.indented || previous?.kind !== "heading" || !first || !last || !next || !isIndented(next))
    return false;
  const width = lines.reduce((sum, line) => sum + line.width, 0);
  const atMargin = lines.every((line) => line.indent < INDENTATION);
  return atMargin && lines.length <= STANDFIRST_ROWS && width <= WIDEST_TOTAL && !endsSentence(last.bare);
}

/** Between the headline of a web page and its body: 发布时间：… 来源：… */
function isLabelled({ kind, lines: [line] }: Block): boolean {
  return kind === "furniture" && line !== undefined && readWebLabels(line) !== undefined;
}

/** For each block the next that is surely no headline row: it decides for all rows before it. */
function solidBlocksBehind(blocks: readonly Block[]): (Block | undefined)[] {
  const out = new Array<Block | undefined>(blocks.length);
  let solid: Block | undefined;
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at];
    out[at] = solid;
    if (block && !mayBePassed(block)) solid = block;
  }
  return out;
}

function mayBePassed(block: Block): boolean {
  return (
    block.kind === "furniture" ||
    block.kind === "caption" ||
    (block.kind === "text" && !block.dateline && wordedLikeHeading(block.lines))
  );
}

/** For each block the width of the column that it stands in: that of the last body block before it, else after it. */
function columnWidths(blocks: readonly Block[]): number[] {
  const own = blocks.map((block) => (block.kind === "text" ? columnOf(block.lines) : 0));
  const first = own.find((width) => width > 0) ?? 0;
  let last = first;
  return own.map((width) => {
    const before = last;
    if (width > 0) last = width;
    return before;
  });
}

/** Median width of all lines but the last; 0 for blocks too short to tell. */
function columnOf(lines: readonly Line[]): number {
  if (lines.length < 3) return 0;
  const widths = lines.slice(0, -1).map((line) => line.width);
  return widths.sort((left, right) => left - right)[widths.length >> 1] ?? 0;
}

/** A headline stands at the start of the page, after a finished sentence, or after what is no body. */
function follows(previous: Block | undefined): boolean {
  if (previous?.kind !== "text") return true;
  const last = previous.lines.at(-1)?.bare ?? "";
  return endsSentence(last) || /版[)）】]?$/u.test(last);
}

/** （评论员观察）: a headline's end that names the column of the paper. */
const COLUMN_TITLE = /[^，。]{4,}[（(][\p{Script=Han}·\s]{2,12}[)）]$/u;
const OPENS_TEXT =
  /^(?:\d{1,2}月|\d{1,2}日|近日|日前|昨[日天]|今[年日天]|记者|据|近年来|连日来|当前|去年|编者按)/u;

interface Surroundings {
  readonly style: PageStyle;
  /** Width of the column before it. */
  readonly column: number;
  readonly previous: Block | undefined;
  readonly next: Block | undefined;
}

function looksLikeHeading(block: Block, around: Surroundings): boolean {
  const called = isCalled(block, around);
  if (!(called || wordedLikeHeading(block.lines)) || isNotice(block)) return false;
  if (!around.style.wrapped) return shortEnough(block, around.style);
  const widths = block.lines.map((line) => line.width);
  const next = around.next;
  if (stands(block, around, called)) return true;
  if (next?.kind === "text" && !next.dateline) return standsOut(block, widths, next, around);
  if (offColumn(widths, around.column)) return true;
  if (isRunning(block, around)) return false;
  return block.lines.length <= 3 && (next !== undefined || endsPage(block, around));
}

function stands(block: Block, around: Surroundings, called: boolean): boolean {
  const { next, style } = around;
  return (called && style.indented) || (next !== undefined && standsFree(block, next, around));
}

/** A headline that is someone's words, up to their mark: “孩子们，欢迎回家！” */
const CALLED = /^“[^“”。；]{4,26}[！？]”$/u;

/** Whether a row is words in quotation marks that stand free as no paragraph of the page does. */
function isCalled(block: Block, { style, previous }: Surroundings): boolean {
  const [row] = block.lines;
  if (!row || block.lines.length > 1 || !CALLED.test(row.bare)) return false;
  return style.indented ? !isIndented(block) : row.gap > 0 || previous?.kind !== "text";
}

/** What stands before a text that begins: rows with the marks of a headline, or any that a paragraph follows. */
function standsFree(block: Block, next: Block, { style }: Surroundings): boolean {
  const last = block.lines.at(-1)?.bare ?? "";
  if (/——$/u.test(last) || (COLUMN_TITLE.test(last) && block.lines.length <= 3)) return true;
  if (next.kind !== "text") return false;
  if (style.indented) return isIndented(next) && !block.lines.some((line) => /[，：]/u.test(line.bare));
  const [opening] = next.lines;
  if (!opening || opening.gap === 0 || block.lines.length > 2) return false;
  // Before a quotation a sentence may as well be cut by a column break: 打造 | “…”.
  if (/^[“‘]/u.test(opening.bare)) return !block.lines.some((line) => line.bare.includes("，"));
  return OPENS_TEXT.test(opening.bare);
}

/** Behind it the page ends: a headline, or a first line that breaks off. */
function endsPage(block: Block, { style, previous }: Surroundings): boolean {
  const atMargin = style.indented && !isIndented(block);
  const plain = block.lines.length === 1 && !/[，、：；]/u.test(block.lines[0]?.bare ?? "");
  return atMargin || plain || block.lines.length > 1 || previous?.kind === "heading";
}

/** A paragraph that breaks off at the end of its column: its last line is as full as the others. */
function isRunning({ lines }: Block, { style, column }: Surroundings): boolean {
  const [first, second] = lines;
  const last = lines.at(-1);
  if (!first || !second || !last) return false;
  if (style.indented && first.indent >= second.indent + 2) return true;
  return Math.abs(last.width - column) <= 1.5 && lines.some((line) => line.bare.includes("，"));
}

/** On a page whose paragraphs are one line each: a line too short for a paragraph. */
function shortEnough(block: Block, style: PageStyle): boolean {
  // Where paragraphs are indented, a line at the margin is none; 副题 with their dash are long.
  const atMargin = (style.indented && !isIndented(block)) || /^[—－]{1,2}/u.test(block.lines[0]?.bare ?? "");
  const width = block.lines[0]?.width ?? 0;
  return block.lines.length === 1 && width <= (atMargin ? WIDEST_TOTAL : WIDEST_UNWRAPPED);
}

/** A subheading, or a headline over its body, against the first lines of a paragraph that a column break cuts. */
function standsOut(block: Block, widths: readonly number[], next: Block, around: Surroundings): boolean {
  if (around.style.indented && isIndented(block) && !isIndented(next)) return false;
  const off = offColumn(widths, around.column) && offColumn(widths, columnOf(next.lines));
  const [row] = block.lines;
  if (!row || block.lines.length > 1) return off;
  const column = columnOf(next.lines) || around.column;
  const amongHeadings = around.previous?.kind === "heading";
  if (amongHeadings && NAMES_PLACE.test(row.bare)) return true;
  if (/[，：]|^[“‘（]/u.test(row.bare)) return off && row.width <= column - SHORT_FIRST;
  return off || amongHeadings || !aligned(row.width, column);
}

/** 平阳：… names the place in a headline. */
const NAMES_PLACE = /^[\p{Script=Han}]{2,6}[：:]./u;

function isIndented(block: Block): boolean {
  return (block.lines[0]?.indent ?? 0) >= INDENTATION;
}

/** A full line, or a first line: it keeps two ideographs free, also where the indentation itself was lost. */
function aligned(width: number, column: number): boolean {
  return column > 0 && (Math.abs(column - width) <= 1.5 || Math.abs(column - 2 - width) <= 1);
}

/** Rows behind a sentence that breaks off: running text would fill its lines. */
function breaksIn(block: Block, { style, column, next }: Surroundings): boolean {
  const first = block.lines[0]?.width ?? 0;
  if (!style.wrapped || first > column - SHORT) return false;
  return block.lines.length > 1
    ? isRagged(block.lines)
    : next?.kind !== "text" || next.dateline !== undefined;
}

/**
 * Rows between a sentence that breaks off and a paragraph that begins: the sentence goes on elsewhere, for its
 * own rest would end before a paragraph begins.
 */
function interrupts(block: Block, { style, column, next }: Surroundings): boolean {
  const gap = block.lines[0]?.gap ?? 0;
  if (!style.wrapped || gap === 0 || next?.kind !== "text" || isNotice(block)) return false;
  if (!wordedLikeHeading(block.lines) || /[：:]$/u.test(block.lines.at(-1)?.bare ?? "")) return false;
  if (style.indented) return !isIndented(block) && isIndented(next);
  const widths = block.lines.map((line) => line.width);
  return (
    (next.lines[0]?.gap ?? 0) > 0 && offColumn(widths, column) && offColumn(widths, columnOf(next.lines))
  );
}

/** Whether the rows are too short or too wide to be lines of the column; running text fills all but its last. */
function offColumn(widths: readonly number[], column: number): boolean {
  if (column === 0) return true;
  const [first = 0, ...rest] = widths;
  const open = rest.length > 0 ? SHORT_FIRST : SHORT;
  return (
    first <= column - open ||
    rest.slice(0, -1).some((width) => width <= column - SHORT) ||
    widths.some((width) => width >= column + WIDE)
  );
}
