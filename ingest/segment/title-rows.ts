/** Finds headline rows that no blank line parts from the text above: what stands between its end and a beginning. */

import { readByline } from "./byline.ts";
import { turnAtEnd } from "./furniture.ts";
import { wordedLikeHeading } from "./heading-words.ts";
import { endsSentence, type Line } from "./lines.ts";
import type { PageStyle } from "./page-style.ts";

/** A headline group has not more rows. */
const MOST_ROWS = 5;
/** So many lines show how wide their column is. */
const COLUMN_LINES = 12;
/** A row this near to the column's width may be a line of it. */
const NEAR = 1.5;
/** A line shorter by so much ends its paragraph, or is none of a paragraph. */
const SHORT = 3;
const INDENTATION = 2;
/** A page that parts nothing by blank lines may have one, under its masthead. */
const FEW_GAPS = 1;
const SIGNS = /记\s*者|通\s*讯\s*员|^[□■●◎○◆]|^[文图]\s*[/／]/u;
const DATELINE =
  /^[（(]?(?:据|综合)?(?:本[报刊网台]|新华(?:社|网)|[\p{Script=Han}]{2,6}(?:日报|晚报|晨报|早报|商报|时报|都市报)).{0,16}(?:讯|电|消息)|^[（(](?:本报|特约|见习)?(?:记者|通讯员)/u;

/**
 * A paragraph ends with its sentence, and its lines fill the column. So rows behind the end of a sentence that end
 * none themselves are a headline's where a beginning follows (a byline, a dateline, an indented line), or where they
 * leave the column unfilled.
 *
 * @returns such rows where no blank line stands above them.
 */
export function findTitleRows(lines: readonly Line[], style: PageStyle): ReadonlySet<Line> {
  const rows = new Set<Line>();
  if (!style.wrapped) return rows;
  const page = { ...style, dense: lines.filter((line) => line.gap > 0).length <= FEW_GAPS };
  for (let at = 0; at < lines.length; at++) {
    const above = lines[at - 1];
    if (above && lines[at]?.gap === 0 && !endsText(above)) continue;
    const found = rowsFrom(lines, at, page);
    for (const row of found) rows.add(row);
    at += Math.max(0, found.length - 1);
  }
  return rows;
}

/** Whether a text can end with the line: with its sentence, a page turn, or who signs it. */
function endsText(line: Line): boolean {
  if (endsSentence(line.bare)) return true;
  return /[版）)】]$/u.test(line.bare) && (turnAtEnd(line.text) > 0 || readByline(line)?.closing === true);
}

interface Page extends PageStyle {
  /** No blank lines part its articles. */
  readonly dense: boolean;
}

/** The headline rows that begin at a line; none where they may be text. */
function rowsFrom(lines: readonly Line[], at: number, page: Page): readonly Line[] {
  if (!mayBegin(lines, at, page)) return [];
  let to = at;
  while (to < lines.length && to - at <= MOST_ROWS && isRow(lines, to, at, page.indented)) to++;
  if (!page.indented) to = unfilledEnd(lines, at, to);
  const rows = lines.slice(at, to);
  const next = lines[to];
  if (rows.length === 0 || rows.length > MOST_ROWS || !next || !wordedLikeHeading(rows)) return [];
  const column = widthAround(lines, at, to);
  // A sentence that a column break cuts before another article's byline.
  if (rows.every((row) => fills(row, column))) return [];
  return opens(next) || beginsText(next, column, page, standsApart(lines, at)) ? rows : [];
}

function mayBegin(lines: readonly Line[], at: number, { indented }: Page): boolean {
  const first = lines[at];
  if (!first || signs(first)) return false;
  // Where an indented paragraph follows, rows that stand apart are told from it without this.
  return !indented || (!standsApart(lines, at) && first.indent < INDENTATION);
}

function standsApart(lines: readonly Line[], at: number): boolean {
  return at === 0 || (lines[at]?.gap ?? 0) > 0;
}

/** Whether a byline or dateline opens a text with the line. */
function opens(line: Line): boolean {
  return signs(line) || DATELINE.test(line.bare);
}

/** Whether text begins right below rows; where blank lines part the articles, rows without one are a chapter's. */
function beginsText(next: Line, column: number, { indented, dense }: Page, apart: boolean): boolean {
  if (!dense && !apart) return false;
  return indented ? next.indent >= INDENTATION : fills(next, column);
}

/** Where paragraphs are not indented: behind the last row of the first few that leaves the column unfilled. */
function unfilledEnd(lines: readonly Line[], at: number, to: number): number {
  const next = lines[to];
  if (next && to - at <= MOST_ROWS && opens(next)) return to;
  const column = widthAround(lines, at, at + 1);
  for (let end = Math.min(to, at + MOST_ROWS - 1); end > at; end--) {
    const row = lines[end - 1];
    if (row && (row.width <= column - SHORT || row.width >= column + SHORT)) return end;
  }
  return at;
}

function isRow(lines: readonly Line[], at: number, from: number, indented: boolean): boolean {
  const line = lines[at];
  if (!line || (at > from && line.gap > 0) || endsText(line)) return false;
  return !opens(line) && !(indented && line.indent >= INDENTATION);
}

function signs(line: Line): boolean {
  return SIGNS.test(line.text) && readByline(line) !== undefined;
}

function fills(row: Line, column: number): boolean {
  return Math.abs(row.width - column) <= NEAR;
}

/** The usual width of the lines before and behind rows. */
function widthAround(lines: readonly Line[], from: number, to: number): number {
  const around = [
    ...lines.slice(Math.max(0, from - COLUMN_LINES), from),
    ...lines.slice(to, to + COLUMN_LINES),
  ];
  const widths = around.map((line) => line.width).sort((left, right) => left - right);
  return widths[Math.floor(widths.length * 0.6)] ?? 0;
}
